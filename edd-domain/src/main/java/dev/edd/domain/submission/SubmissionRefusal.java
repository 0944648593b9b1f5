package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Refusal;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** Why a submission, or a step of one, was not accepted. What is wrong with its content is a {@link SubmissionViolation}. */
public sealed interface SubmissionRefusal extends Refusal {
    /** There is no such submission. */
    record NotFound() implements SubmissionRefusal {
        @Override
        public String code() {
            return "not_found";
        }

        @Override
        public String text() {
            return "The submission was not found";
        }
    }

    /** A submission with that id exists already. */
    record IdInUse() implements SubmissionRefusal {
        @Override
        public String code() {
            return "id_in_use";
        }

        @Override
        public String text() {
            return "A submission with that id exists already";
        }
    }

    /**
     * Nobody is known to own such a resource, or it is of another type. The two are told apart nowhere.
     *
     * @param type the type of the resource
     */
    record RelatedResourceNotFound(ResourceType type) implements SubmissionRefusal {
        @Override
        public String code() {
            return "related_resource_not_found";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("type", type.code());
        }

        @Override
        public String text() {
            return "The related resource was not found";
        }
    }

    /** The case id names a request of somebody else. More is not said of it. */
    record CaseIdNotAccepted() implements SubmissionRefusal {
        @Override
        public String code() {
            return "case_id_not_accepted";
        }

        @Override
        public String text() {
            return "The case id is not accepted for this resource";
        }
    }

    /** There is no such document, or it is somebody else's. */
    record DocumentNotFound() implements SubmissionRefusal {
        @Override
        public String code() {
            return "document_not_found";
        }

        @Override
        public String text() {
            return "The document was not found";
        }
    }

    /** The document is attached already. */
    record DocumentAttachedAlready() implements SubmissionRefusal {
        @Override
        public String code() {
            return "document_attached_already";
        }

        @Override
        public String text() {
            return "The document is attached already";
        }
    }

    /**
     * The submission has as many documents as it may have.
     *
     * @param most how many it may have
     */
    record TooManyDocuments(int most) implements SubmissionRefusal {
        @Override
        public String code() {
            return "too_many_documents";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("most", Integer.toString(most));
        }

        @Override
        public String text() {
            return "A submission has at most " + most + " documents";
        }
    }

    /** It answers a request that an officer is to review: until that is done it stays. */
    record AnswerUnderReview() implements SubmissionRefusal {
        @Override
        public String code() {
            return "answer_under_review";
        }

        @Override
        public String text() {
            return "The submission answers a request that is being reviewed";
        }
    }
}
