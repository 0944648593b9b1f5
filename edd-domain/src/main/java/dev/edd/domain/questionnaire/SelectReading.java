package dev.edd.domain.questionnaire;

import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.ViolationPath.OfItem;
import dev.edd.domain.questionnaire.ViolationPath.OfResponse;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a choice among the options that are offered. */
final class SelectReading {
    private final PromptId id;
    private final Map<String, OptionId> offered;
    private final Either<List<Violation>, Answer> notOffered;

    private SelectReading(PromptId id, Seq<OfferedOption> options) {
        this.id = id;
        this.offered = options.toJavaStream()
                .collect(Collectors.toMap(each -> each.id().value(), OfferedOption::id));
        this.notOffered = Reading.wrong(id, ViolationCode.OPTION_NOT_OFFERED, LinkedHashMap.empty());
    }

    static Reading one(PromptId id, ResponseType.SingleSelect type) {
        SelectReading select = new SelectReading(id, type.options());
        return (raw, examination) -> raw instanceof RawAnswer.Chosen chosen
                ? select.one(examination.counted(Option.of(select.offered.get(chosen.option()))))
                : Reading.wrongKind(id, type, raw);
    }

    static Reading several(PromptId id, ResponseType.MultiSelect type) {
        SelectReading select = new SelectReading(id, type.options());
        Either<List<Violation>, Answer> tooMany =
                Reading.wrong(id, ViolationCode.TOO_MANY_OPTIONS, count("most", type.most()));
        return (raw, examination) -> raw instanceof RawAnswer.SeveralChosen chosen
                ? chosen.options().size() > type.most() ? tooMany : select.several(chosen.options(), type, examination)
                : Reading.wrongKind(id, type, raw);
    }

    private Either<List<Violation>, Answer> one(Option<OptionId> chosen) {
        return chosen.isDefined() ? Either.right(new Answer.Chosen(chosen.get())) : notOffered;
    }

    private Either<List<Violation>, Answer> several(
            Seq<String> chosen, ResponseType.MultiSelect type, Examination examination) {
        List<Violation> violations = new ArrayList<>();
        if (chosen.size() < type.least()) {
            violations.add(
                    new Violation(new OfResponse(id), ViolationCode.TOO_FEW_OPTIONS, count("least", type.least())));
        }
        Set<OptionId> once = new HashSet<>();
        List<OptionId> taken = new ArrayList<>(chosen.size());
        int position = 0;
        for (String option : chosen) {
            Option<OptionId> known = examination.counted(Option.of(offered.get(option)));
            if (known.isEmpty()) {
                violations.add(wrong(position, ViolationCode.OPTION_NOT_OFFERED));
            } else if (!once.add(known.get())) {
                violations.add(wrong(position, ViolationCode.DUPLICATE_OPTION));
            } else {
                taken.add(known.get());
            }
            position++;
        }
        return violations.isEmpty()
                ? Either.right(new Answer.SeveralChosen(Vector.ofAll(taken)))
                : Either.left(violations);
    }

    private Violation wrong(int position, ViolationCode code) {
        return new Violation(new OfItem(id, position), code, LinkedHashMap.empty());
    }

    private static io.vavr.collection.Map<String, String> count(String name, int count) {
        return LinkedHashMap.of(name, Integer.toString(count));
    }
}
