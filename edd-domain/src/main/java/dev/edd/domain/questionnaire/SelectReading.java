package dev.edd.domain.questionnaire;

import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.ViolationPath.OfItem;
import dev.edd.domain.questionnaire.ViolationPath.OfResponse;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a choice among the options that are offered. */
final class SelectReading {
    private final PromptId id;
    private final Map<String, OptionId> offered;

    private SelectReading(PromptId id, Seq<OfferedOption> options) {
        this.id = id;
        this.offered = HashMap.ofAll(options.toJavaStream(), each -> each.id().value(), OfferedOption::id);
    }

    static Reading one(PromptId id, ResponseType.SingleSelect type) {
        SelectReading select = new SelectReading(id, type.options());
        return (raw, examination) -> raw instanceof RawAnswer.Chosen chosen
                ? select.one(examination.counted(select.offered.get(chosen.option())))
                : Reading.wrongKind(id, type, raw);
    }

    static Reading several(PromptId id, ResponseType.MultiSelect type) {
        SelectReading select = new SelectReading(id, type.options());
        return (raw, examination) -> raw instanceof RawAnswer.SeveralChosen chosen
                ? select.several(chosen.options(), type, examination)
                : Reading.wrongKind(id, type, raw);
    }

    private Either<Seq<Violation>, Answer> one(Option<OptionId> chosen) {
        return chosen.<Either<Seq<Violation>, Answer>>map(option -> Either.right(new Answer.Chosen(option)))
                .getOrElse(() -> Reading.wrong(id, ViolationCode.OPTION_NOT_OFFERED, LinkedHashMap.empty()));
    }

    private Either<Seq<Violation>, Answer> several(
            Seq<String> chosen, ResponseType.MultiSelect type, Examination examination) {
        if (chosen.size() > type.most()) {
            return Reading.wrong(id, ViolationCode.TOO_MANY_OPTIONS, count("most", type.most()));
        }
        List<Violation> violations = new ArrayList<>();
        if (chosen.size() < type.least()) {
            violations.add(
                    new Violation(new OfResponse(id), ViolationCode.TOO_FEW_OPTIONS, count("least", type.least())));
        }
        Set<String> earlier = new HashSet<>();
        int position = 0;
        for (String option : chosen) {
            OfItem path = new OfItem(id, position++);
            if (examination.counted(!offered.containsKey(option))) {
                violations.add(new Violation(path, ViolationCode.OPTION_NOT_OFFERED, LinkedHashMap.empty()));
            } else if (!earlier.add(option)) {
                violations.add(new Violation(path, ViolationCode.DUPLICATE_OPTION, LinkedHashMap.empty()));
            }
        }
        return violations.isEmpty()
                ? Either.right(new Answer.SeveralChosen(chosen.flatMap(offered::get)))
                : Either.left(Vector.ofAll(violations));
    }

    private static Map<String, String> count(String name, int count) {
        return LinkedHashMap.of(name, Integer.toString(count));
    }
}
