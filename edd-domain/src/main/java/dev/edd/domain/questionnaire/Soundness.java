package dev.edd.domain.questionnaire;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Condition.Atom;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/** Finds everything that is wrong with a questionnaire, in one pass over its prompts. */
final class Soundness {
    private final java.util.Map<PromptId, Prompt> earlier = new HashMap<>();
    private final Set<PromptId> all = new HashSet<>();

    private Soundness(Seq<Prompt> prompts) {
        prompts.forEach(prompt -> all.add(prompt.id()));
    }

    static Seq<QuestionnaireDefect> defectsOf(int version, String title, Seq<Prompt> prompts) {
        if (prompts.size() > Questionnaire.MOST_PROMPTS) {
            return Vector.of(defect(DefectCode.TOO_MANY_PROMPTS, most(Questionnaire.MOST_PROMPTS)));
        }
        Soundness soundness = new Soundness(prompts);
        return Vector.ofAll(when(version < 1, defect(DefectCode.INVALID_VERSION, LinkedHashMap.empty())))
                .appendAll(when(
                        !Storable.isText(title, Questionnaire.LONGEST_TITLE),
                        defect(DefectCode.INVALID_TITLE, most(Questionnaire.LONGEST_TITLE))))
                .appendAll(when(prompts.isEmpty(), defect(DefectCode.NO_PROMPTS, LinkedHashMap.empty())))
                .appendAll(prompts.flatMap(soundness::defectsOf));
    }

    private Seq<QuestionnaireDefect> defectsOf(Prompt prompt) {
        boolean isSecond = earlier.containsKey(prompt.id());
        Seq<QuestionnaireDefect> defects = Vector.ofAll(
                        when(isSecond, at(prompt, DefectCode.DUPLICATE_PROMPT, LinkedHashMap.empty())))
                .appendAll(when(
                        !Storable.isText(prompt.text(), Prompt.LONGEST_TEXT),
                        at(prompt, DefectCode.INVALID_TEXT, most(Prompt.LONGEST_TEXT))))
                .appendAll(when(
                        prompt.section().exists(section -> !Storable.isText(section, Prompt.LONGEST_SECTION)),
                        at(prompt, DefectCode.INVALID_SECTION, most(Prompt.LONGEST_SECTION))))
                .appendAll(prompt.condition().toList().flatMap(condition -> defectsOf(prompt, condition)))
                .appendAll(new ResponseSoundness(prompt).defects());
        earlier.putIfAbsent(prompt.id(), prompt);
        return defects;
    }

    private Seq<QuestionnaireDefect> defectsOf(Prompt prompt, Condition condition) {
        if (condition instanceof Condition.AllOf every) {
            return every.parts().flatMap(part -> defectsOf(prompt, part));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().flatMap(part -> defectsOf(prompt, part));
        }
        if (condition instanceof Condition.Not not) {
            return defectsOf(prompt, not.part());
        }
        return defectOf(prompt, (Atom) condition).toList();
    }

    private Option<QuestionnaireDefect> defectOf(Prompt prompt, Atom atom) {
        Map<String, String> on = LinkedHashMap.of("on", atom.prompt().value());
        if (!all.contains(atom.prompt())) {
            return Option.some(at(prompt, DefectCode.CONDITION_ON_MISSING_PROMPT, on));
        }
        return Option.of(earlier.get(atom.prompt()))
                .map(about -> defectOf(prompt, atom, about))
                .getOrElse(() -> Option.some(at(prompt, DefectCode.CONDITION_ON_LATER_PROMPT, on)));
    }

    private static Option<QuestionnaireDefect> defectOf(Prompt prompt, Atom atom, Prompt about) {
        Map<String, String> on = LinkedHashMap.of("on", about.id().value());
        ResponseType response = about.response();
        if (atom instanceof Condition.NumberWithin range && range.least() > range.most()) {
            return Option.some(at(prompt, DefectCode.EMPTY_RANGE, range(range.least(), range.most())));
        }
        if (!fits(atom, response)) {
            return Option.some(at(
                    prompt,
                    DefectCode.CONDITION_DOES_NOT_FIT,
                    on.put("condition", atom.code()).put("response", response.code())));
        }
        return atom instanceof Condition.OptionChosen chosen && !offers(response, chosen.option())
                ? Option.some(at(prompt, DefectCode.CONDITION_OPTION_NOT_OFFERED, on))
                : Option.none();
    }

    private static boolean fits(Atom atom, ResponseType response) {
        if (atom instanceof Condition.OptionChosen) {
            return response instanceof ResponseType.SingleSelect || response instanceof ResponseType.MultiSelect;
        }
        if (atom instanceof Condition.AnsweredYes) {
            return response instanceof ResponseType.YesNo;
        }
        return atom instanceof Condition.Answered
                || response instanceof ResponseType.WholeNumber
                || response instanceof ResponseType.Amount;
    }

    private static boolean offers(ResponseType response, OptionId option) {
        return options(response).exists(each -> each.id().equals(option));
    }

    static Seq<OfferedOption> options(ResponseType response) {
        if (response instanceof ResponseType.SingleSelect one) {
            return one.options();
        }
        return response instanceof ResponseType.MultiSelect several ? several.options() : Vector.empty();
    }

    static QuestionnaireDefect at(Prompt prompt, DefectCode code, Map<String, String> attributes) {
        return new QuestionnaireDefect(code, Option.some(prompt.id()), attributes);
    }

    static Map<String, String> range(Object least, Object most) {
        return LinkedHashMap.of("least", least.toString(), "most", most.toString());
    }

    static Map<String, String> most(int most) {
        return LinkedHashMap.of("most", Integer.toString(most));
    }

    static List<QuestionnaireDefect> when(boolean isWrong, QuestionnaireDefect defect) {
        return isWrong ? List.of(defect) : List.empty();
    }

    private static QuestionnaireDefect defect(DefectCode code, Map<String, String> attributes) {
        return new QuestionnaireDefect(code, Option.none(), attributes);
    }
}
