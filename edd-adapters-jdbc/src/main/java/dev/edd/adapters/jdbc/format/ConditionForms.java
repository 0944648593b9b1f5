package dev.edd.adapters.jdbc.format;

import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Condition;
import io.vavr.collection.Vector;

/** When prompts apply, as it is written and read: conditions within conditions. */
final class ConditionForms {
    private static final Family<Condition> CONDITIONS = new Family<>(
            "condition",
            "kind",
            Vector.of(
                    Kind.of(
                            Condition.Answered.class,
                            (form, atom) -> form.put("prompt", atom.prompt().value()),
                            form -> new Condition.Answered(prompt(form))),
                    Kind.of(
                            Condition.OptionChosen.class,
                            (form, atom) -> form.put("prompt", atom.prompt().value())
                                    .put("option", atom.option().value()),
                            form -> new Condition.OptionChosen(prompt(form), new OptionId(form.text("option")))),
                    Kind.of(
                            Condition.AnsweredYes.class,
                            (form, atom) -> form.put("prompt", atom.prompt().value()),
                            form -> new Condition.AnsweredYes(prompt(form))),
                    Kind.of(
                            Condition.NumberWithin.class,
                            (form, atom) -> form.put("prompt", atom.prompt().value())
                                    .put("least", atom.least())
                                    .put("most", atom.most()),
                            form -> new Condition.NumberWithin(
                                    prompt(form), form.number("least"), form.number("most"))),
                    Kind.of(
                            Condition.AllOf.class,
                            (form, all) -> form.putForms("parts", all.parts(), ConditionForms::condition),
                            form -> new Condition.AllOf(form.forms("parts", ConditionForms::condition))),
                    Kind.of(
                            Condition.AnyOf.class,
                            (form, any) -> form.putForms("parts", any.parts(), ConditionForms::condition),
                            form -> new Condition.AnyOf(form.forms("parts", ConditionForms::condition))),
                    Kind.of(
                            Condition.Not.class,
                            (form, not) -> form.put("part", not.part(), ConditionForms::condition),
                            form -> new Condition.Not(form.form("part", ConditionForms::condition)))));

    private ConditionForms() {}

    static void condition(BlankForm form, Condition condition) {
        CONDITIONS.write(form, condition);
    }

    static Condition condition(FilledForm form) {
        return CONDITIONS.read(form);
    }

    private static PromptId prompt(FilledForm form) {
        return new PromptId(form.text("prompt"));
    }
}
