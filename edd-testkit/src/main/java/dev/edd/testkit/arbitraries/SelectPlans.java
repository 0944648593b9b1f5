package dev.edd.testkit.arbitraries;

import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Answer;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.ViolationCode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans for prompts that offer options. */
final class SelectPlans {
    private SelectPlans() {}

    static Arbitrary<ResponsePlan> one() {
        return QuestionnaireValues.options().flatMap(options -> {
            ResponseType type = new ResponseType.SingleSelect(options);
            Arbitrary<Function<PromptId, Flaw>> wrong = notOffered(options)
                    .map(text -> ResponsePlans.flaw(
                            new RawAnswer.Chosen(text), ViolationCode.OPTION_NOT_OFFERED, Flaw.nothing()));
            return Combinators.combine(
                            Arbitraries.of(options.asJava()),
                            Arbitraries.frequencyOf(
                                    Tuple.of(3, wrong), Tuple.of(1, ResponsePlans.wrongKind(type.code()))))
                    .as((right, flaw) -> new ResponsePlan(
                            type,
                            id -> new Reply(new RawAnswer.Chosen(right.id().value()), new Answer.Chosen(right.id())),
                            flaw));
        });
    }

    static Arbitrary<ResponsePlan> several() {
        return QuestionnaireValues.options()
                .flatMap(options -> Combinators.combine(
                                Arbitraries.integers().between(1, options.size()),
                                Arbitraries.integers().between(1, options.size()))
                        .flatAs((one, other) -> several(
                                new ResponseType.MultiSelect(options, Math.min(one, other), Math.max(one, other)))));
    }

    private static Arbitrary<ResponsePlan> several(ResponseType.MultiSelect type) {
        Arbitrary<Vector<OptionId>> chosen = Arbitraries.shuffle(
                        type.options().map(OfferedOption::id).asJava())
                .flatMap(shuffled -> Arbitraries.integers()
                        .between(type.least(), type.most())
                        .map(count -> Vector.ofAll(shuffled).take(count)));
        return Combinators.combine(chosen, notOffered(type.options()), ResponsePlans.wrongKind(type.code()))
                .flatAs((right, strange, otherKind) -> wrong(type, right.map(OptionId::value), strange)
                        .map(list -> list.isEmpty() ? otherKind : list.get(0))
                        .map(flaw -> new ResponsePlan(
                                type,
                                id -> new Reply(
                                        new RawAnswer.SeveralChosen(right.map(OptionId::value)),
                                        new Answer.SeveralChosen(right)),
                                flaw)));
    }

    /** One flaw, or none for another kind of answer. */
    private static Arbitrary<List<Function<PromptId, Flaw>>> wrong(
            ResponseType.MultiSelect type, Vector<String> right, String strange) {
        Function<PromptId, Flaw> tooFew = ResponsePlans.flaw(
                new RawAnswer.SeveralChosen(right.take(type.least() - 1)),
                ViolationCode.TOO_FEW_OPTIONS,
                Flaw.number("least", type.least()));
        Function<PromptId, Flaw> tooMany = ResponsePlans.flaw(
                new RawAnswer.SeveralChosen(Vector.fill(type.most() + 1, strange)),
                ViolationCode.TOO_MANY_OPTIONS,
                Flaw.number("most", type.most()));
        Function<PromptId, Flaw> notOffered = id -> Flaw.ofItem(
                id,
                right.size() - 1,
                new RawAnswer.SeveralChosen(right.init().append(strange)),
                ViolationCode.OPTION_NOT_OFFERED,
                Flaw.nothing());
        Function<PromptId, Flaw> twice = id -> Flaw.ofItem(
                id,
                right.size(),
                new RawAnswer.SeveralChosen(right.append(right.head())),
                ViolationCode.DUPLICATE_OPTION,
                Flaw.nothing());
        return Arbitraries.of(
                List.of(tooFew),
                List.of(tooMany),
                List.of(notOffered),
                List.of(right.size() < type.most() ? twice : notOffered),
                List.of());
    }

    private static Arbitrary<String> notOffered(Seq<OfferedOption> options) {
        return RawValues.texts()
                .filter(text -> !options.exists(each -> each.id().value().equals(text)));
    }
}
