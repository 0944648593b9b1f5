package dev.edd.domain.questionnaire;

import dev.edd.domain.lifecycle.Refusal;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** Why a questionnaire was not published or not used. */
public sealed interface QuestionnaireRefusal extends Refusal {
    /** No such version was published. */
    record NotFound() implements QuestionnaireRefusal {
        @Override
        public String code() {
            return "not_found";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("resource", "questionnaire");
        }

        @Override
        public String text() {
            return "questionnaire not found";
        }
    }

    /**
     * That version was published before, and asks something else. What is published never changes.
     *
     * @param version the version
     */
    record VersionInUse(int version) implements QuestionnaireRefusal {
        @Override
        public String code() {
            return "version_in_use";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("version", Integer.toString(version));
        }

        @Override
        public String text() {
            return "Version " + version + " was published before, and asks something else";
        }
    }
}
