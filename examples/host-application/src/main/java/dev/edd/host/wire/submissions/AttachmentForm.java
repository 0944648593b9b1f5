package dev.edd.host.wire.submissions;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.SubmissionDocuments;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Problem.Flaw;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.reading.Uploads;
import dev.edd.host.wire.submissions.AttachmentKind.Encryption;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The parts of an upload (facts 2.6), all that is wrong with them at once; only the content is still to be read.
 *
 * @param submission to which the document belongs
 * @param kind what it shows
 * @param encryption what is said of its encryption
 * @param file the file
 * @param fileName what it is called
 * @param declared what it is said to be
 * @param name what the platform calls the document, if it does
 * @param description what the platform says of the document, if it does
 */
record AttachmentForm(
        SubmissionId submission,
        AttachmentKind kind,
        Encryption encryption,
        MultipartFile file,
        FileName fileName,
        ContentType declared,
        @Nullable String name,
        @Nullable String description) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final Vector<String> NEEDED =
            Vector.of("file", "related_resource_id", "related_resource_type", "type");

    static AttachmentForm of(Uploads uploads) {
        Vector<Flaw> missing = NEEDED.reject(uploads::has).map(name -> Flaw.missing("/" + name));
        Option<UUID> submission = uploads.text("related_resource_id").flatMap(Guid::orUuid);
        Option<AttachmentKind> kind =
                uploads.text("type").flatMap(code -> AttachmentKind.parse(code, SubmissionDocuments.ACCEPTED.types()));
        Option<String> asked = uploads.text("encryption");
        Option<Encryption> understood = asked.flatMap(AttachmentForm::encryption);
        Option<Encryption> encryption = kind.flatMap(known -> known.encryption(understood))
                .filter(said -> asked.isEmpty() || understood.isDefined());
        Option<MultipartFile> file = uploads.has("file") ? uploads.onlyFile("file") : Option.none();
        Option<FileName> fileName =
                file.flatMap(part -> FileName.of(Uploads.nameOf(part)).toOption());
        Option<ContentType> declared = file.flatMap(Uploads::declared);
        Vector<Flaw> flaws = missing.appendAll(Vector.of(
                        flaw(uploads, "file", file.isEmpty(), "It must be one file"),
                        flaw(uploads, "file", file.isDefined() && fileName.isEmpty(), "The file has no usable name"),
                        flaw(uploads, "file", file.isDefined() && declared.isEmpty(), "The file says not what it is"),
                        flaw(uploads, "related_resource_id", submission.isEmpty(), "It must be a UUID"),
                        flaw(
                                uploads,
                                "related_resource_type",
                                !uploads.text("related_resource_type").contains("EDD"),
                                "Documents are attached to EDD only"),
                        flaw(uploads, "type", kind.isEmpty(), "It must be one of the types of documents, in capitals"),
                        flaw(
                                uploads,
                                "encryption",
                                understood.isEmpty() || (kind.isDefined() && encryption.isEmpty()),
                                "It must be REQUIRED, or NOT_REQUIRED where the type of document allows that"),
                        flaw(
                                uploads,
                                "name",
                                !isText(uploads, "name", LONGEST_NAME),
                                "It must be text of 1 to " + LONGEST_NAME + " characters"),
                        flaw(
                                uploads,
                                "description",
                                !isText(uploads, "description", LONGEST_DESCRIPTION),
                                "It must be text of 1 to " + LONGEST_DESCRIPTION + " characters"))
                .flatMap(each -> each));
        if (!flaws.isEmpty()) {
            throw new Refused(Problem.badBody(flaws));
        }
        return new AttachmentForm(
                new SubmissionId(submission.get()),
                kind.get(),
                encryption.get(),
                file.get(),
                fileName.get(),
                declared.get(),
                uploads.text("name").getOrNull(),
                uploads.text("description").getOrNull());
    }

    private static Option<Flaw> flaw(Uploads uploads, String name, boolean isWrong, String message) {
        return Option.when(uploads.has(name) && isWrong, () -> Flaw.invalid("/" + name, message));
    }

    private static boolean isText(Uploads uploads, String name, int most) {
        return uploads.text(name).exists(text -> Storable.isText(text, most));
    }

    private static Option<Encryption> encryption(String code) {
        return Vector.of(Encryption.values()).find(each -> each.name().equals(code));
    }
}
