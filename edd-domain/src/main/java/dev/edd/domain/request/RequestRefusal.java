package dev.edd.domain.request;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.Violation;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Instant;

/** The refusals of EDD requests. */
public sealed interface RequestRefusal extends Refusal {
    /** No such request. */
    record NotFound() implements RequestRefusal {
        @Override
        public String code() {
            return "not_found";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("resource", "edd_request");
        }

        @Override
        public String text() {
            return "edd_request not found";
        }
    }

    /** A request with that id exists: an id is used once. */
    record IdInUse() implements RequestRefusal {
        @Override
        public String code() {
            return "id_in_use";
        }

        @Override
        public String text() {
            return "A request with that id exists already";
        }
    }

    /** The high risk of an onboarding, and the questionnaire that is asked then, are for onboardings only. */
    record KeptForOnboarding() implements RequestRefusal {
        @Override
        public String code() {
            return "kept_for_onboarding";
        }

        @Override
        public String text() {
            return "Only an onboarding opens a request with this trigger or questionnaire";
        }
    }

    /**
     * A further round asks what was accepted before.
     *
     * @param prompts the prompts that were accepted, one or more, in the order of the questionnaire
     */
    record AlreadyAccepted(Seq<PromptId> prompts) implements RequestRefusal {
        @Override
        public String code() {
            return "already_accepted";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("prompts", prompts.map(PromptId::value).mkString(","));
        }

        @Override
        public String text() {
            return "Answers that were accepted are not asked for again: "
                    + prompts.map(PromptId::value).mkString(", ");
        }
    }

    /** An open request of the customer was opened with the same questionnaire. */
    record InProgressExists() implements RequestRefusal {
        @Override
        public String code() {
            return "data_exists";
        }

        @Override
        public String text() {
            return "An open request with this questionnaire exists already";
        }
    }

    /**
     * The answers are to another questionnaire than the round asks, or to another version of it.
     *
     * @param asked what the round asks
     */
    record OtherQuestionnaire(QuestionnaireRef asked) implements RequestRefusal {
        @Override
        public String code() {
            return "other_questionnaire";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("questionnaire", asked.id().value(), "version", Integer.toString(asked.version()));
        }

        @Override
        public String text() {
            return "The round asks version " + asked.version() + " of the questionnaire "
                    + asked.id().value();
        }
    }

    /**
     * The answers are not valid, and none of them is recorded.
     *
     * @param violations everything that is wrong, in the order of the questionnaire; one or more
     */
    record AnswersRefused(Seq<Violation> violations) implements RequestRefusal {
        @Override
        public String code() {
            return "answers_refused";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("violations", Integer.toString(violations.size()));
        }

        @Override
        public String text() {
            return "The answers are not valid, and nothing is recorded; violations: " + violations.size();
        }
    }

    /** The answers are valid one by one, and too long all together. */
    record AnswersTooLong() implements RequestRefusal {
        @Override
        public String code() {
            return "answers_too_long";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("most", Integer.toString(Submission.LONGEST_TEXT));
        }

        @Override
        public String text() {
            return "The answers must be of at most " + Submission.LONGEST_TEXT + " characters all together";
        }
    }

    /** The answers cite more files than a round may have. */
    record TooManyFiles() implements RequestRefusal {
        @Override
        public String code() {
            return "too_many_files";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("most", Integer.toString(Submission.MOST_FILES));
        }

        @Override
        public String text() {
            return "The answers may cite at most " + Submission.MOST_FILES + " files";
        }
    }

    /**
     * Documents that the answers cite are not taken, and nothing is recorded.
     *
     * @param files all of them, in the order of the answers; one or more
     */
    record DocumentsRefused(Seq<RefusedFile> files) implements RequestRefusal {
        @Override
        public String code() {
            return "documents_refused";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("files", Integer.toString(files.size()));
        }

        @Override
        public String text() {
            return "Cited documents are not accepted, and nothing is recorded; documents: " + files.size();
        }
    }

    /** There is no such document, or it is somebody else's. The two are told apart nowhere, so that nobody can probe for ids. */
    record DocumentNotFound() implements RequestRefusal {
        @Override
        public String code() {
            return "document_not_found";
        }

        @Override
        public String text() {
            return "The document was not found";
        }
    }

    /** The content of the document was not accepted in a former round. */
    record DocumentRefusedBefore() implements RequestRefusal {
        @Override
        public String code() {
            return "document_refused_before";
        }

        @Override
        public String text() {
            return "The same document was not accepted in a former round";
        }
    }

    /** No answer of the round names a file like that. */
    record FileNotAwaited() implements RequestRefusal {
        @Override
        public String code() {
            return "file_not_awaited";
        }

        @Override
        public String text() {
            return "No answer names a file of that name";
        }
    }

    /** The same document is attached under that name already. */
    record AlreadyAttached() implements RequestRefusal {
        @Override
        public String code() {
            return "already_attached";
        }

        @Override
        public String text() {
            return "The document is attached already";
        }
    }

    /**
     * A review begins when the customer owes nothing.
     *
     * @param files how many files the customer owes
     */
    record CustomerOwes(int files) implements RequestRefusal {
        @Override
        public String code() {
            return "customer_owes";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("files", Integer.toString(files));
        }

        @Override
        public String text() {
            return "The customer still owes files: " + files;
        }
    }

    /** The customer owes nothing, so there is nothing to be reminded of or restricted for. */
    record NothingOwed() implements RequestRefusal {
        @Override
        public String code() {
            return "nothing_owed";
        }

        @Override
        public String text() {
            return "The customer owes nothing";
        }
    }

    /**
     * The time has not come yet.
     *
     * @param due the instant from which the command is allowed
     */
    record NotDueYet(Instant due) implements RequestRefusal {
        @Override
        public String code() {
            return "not_due_yet";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("due", due.toString());
        }

        @Override
        public String text() {
            return "It is not due before " + due;
        }
    }

    /** Every reminder of the round has been sent. */
    record AlreadyReminded() implements RequestRefusal {
        @Override
        public String code() {
            return "already_reminded";
        }

        @Override
        public String text() {
            return "Every reminder of the round has been sent";
        }
    }

    /** The round restricts the customer already. */
    record AlreadyRestricted() implements RequestRefusal {
        @Override
        public String code() {
            return "already_restricted";
        }

        @Override
        public String text() {
            return "The customer is restricted already";
        }
    }

    /**
     * The outcomes of a review are not one for each prompt that was answered.
     *
     * @param missing the prompts that have none
     * @param surplus how many outcomes are of a prompt that was not answered, or of one that has an outcome already
     */
    record OutcomesDoNotFit(Seq<PromptId> missing, int surplus) implements RequestRefusal {
        @Override
        public String code() {
            return "outcomes_do_not_fit";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of(
                    "missing", missing.map(PromptId::value).mkString(" "), "surplus", Integer.toString(surplus));
        }

        @Override
        public String text() {
            return "Each answered prompt has one outcome; missing: " + missing.size() + ", too many: " + surplus;
        }
    }

    /** A further round asks for something: one prompt or more is required in it. */
    record NothingAsked() implements RequestRefusal {
        @Override
        public String code() {
            return "nothing_asked";
        }

        @Override
        public String text() {
            return "A further round requires an answer to one prompt or more";
        }
    }

    /** The request has had as many rounds as it may. */
    record TooManyRounds() implements RequestRefusal {
        @Override
        public String code() {
            return "too_many_rounds";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("most", Integer.toString(Round.MOST_ROUNDS));
        }

        @Override
        public String text() {
            return "A request has at most " + Round.MOST_ROUNDS + " rounds";
        }
    }
}
