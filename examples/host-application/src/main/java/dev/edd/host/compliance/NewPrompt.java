package dev.edd.host.compliance;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.KnownDocuments;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Reads a question that an officer makes up. */
final class NewPrompt {
    private static final int LONGEST_ANSWER = 2_000;

    private NewPrompt() {}

    static Prompt of(Fields fields) {
        fields.require(Vector.of("id", "text", "response_type"));
        return Prompt.required(
                        PromptId.parse(fields.needed("id")).getOrElseThrow(() -> new Refused(Problem.invalid("id"))),
                        fields.needed("text"),
                        response(fields))
                .withRequired(fields.truth("required").getOrElse(true))
                .withOptionalFreeForm(fields.truth("optional_free_form").getOrElse(false));
    }

    private static ResponseType response(Fields fields) {
        return switch (fields.coded("response_type", Kind.class).get()) {
            case FREE_FORM -> ResponseType.FreeForm.upTo(LONGEST_ANSWER);
            case YES_NO -> new ResponseType.YesNo();
            case SINGLE_SELECT ->
                new ResponseType.SingleSelect(
                        fields.texts("options", ResponseType.MOST_OPTIONS).map(NewPrompt::option));
            case FILE_UPLOAD -> new ResponseType.FileUpload(DocumentRequirement.one(documents(fields)));
        };
    }

    private static OfferedOption option(String label) {
        if (!Storable.isText(label, OptionId.LONGEST)) {
            throw new Refused(Problem.invalid("options"));
        }
        return OfferedOption.inWords(label);
    }

    private static DocumentType[] documents(Fields fields) {
        Seq<DocumentType> types = fields.texts("document_types", DocumentRequirement.MOST_TYPES)
                .map(code -> KnownDocuments.parse(code)
                        .getOrElseThrow(() -> new Refused(Problem.invalid("document_types"))));
        return types.toJavaArray(DocumentType[]::new);
    }

    /** What officers may ask for in their own words. */
    private enum Kind implements Coded {
        FREE_FORM("free_form"),
        SINGLE_SELECT("single_select"),
        YES_NO("yes_no"),
        FILE_UPLOAD("file_upload");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
