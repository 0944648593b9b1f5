package dev.edd.adapters.jdbc.format;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentReferenceBuilder;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentRequirementBuilder;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.document.Sha256;
import dev.edd.domain.party.CounterpartyId;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import dev.edd.domain.party.PartyId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;

/** Documents and what is asked of them, as they are written and read, wherever they are part of something. */
final class DocumentForms {
    private static final Family<PartyId> OWNERS = new Family<>(
            "party",
            "party",
            Vector.of(
                    new Kind<>(
                            CustomerId.class,
                            "customer",
                            (form, id) -> form.put("id", id.value()),
                            form -> new CustomerId(form.uuid("id"))),
                    new Kind<>(
                            CounterpartyId.class,
                            "counterparty",
                            (form, id) -> form.put("id", id.value()),
                            form -> new CounterpartyId(form.uuid("id")))));

    private DocumentForms() {}

    static void document(BlankForm form, DocumentReference document) {
        form.put("id", document.id().value())
                .put("owner", document.owner(), OWNERS::write)
                .put("name", document.name().value())
                .put("type", document.type())
                .put("content_type", document.contentType().value())
                .put("size", document.size())
                .put("sha256", document.sha256().hex())
                .put("stored_at", document.storedAt());
    }

    static DocumentReference document(FilledForm form) {
        return new DocumentReferenceBuilder()
                .id(new DocumentId(form.uuid("id")))
                .owner(form.form("owner", OWNERS::read))
                .name(new FileName(form.text("name")))
                .type(new DocumentType(form.text("type")))
                .contentType(new ContentType(form.text("content_type")))
                .size(form.number("size"))
                .sha256(new Sha256(form.text("sha256")))
                .storedAt(form.instant("stored_at"))
                .build();
    }

    static void requirement(BlankForm form, DocumentRequirement requirement) {
        form.putCodes("types", requirement.types())
                .putTexts(
                        "content_types",
                        requirement
                                .contentTypes()
                                .toVector()
                                .map(ContentType::value)
                                .sorted())
                .put("most_bytes", requirement.mostBytes())
                .put("least", requirement.least())
                .put("most", requirement.most());
    }

    static DocumentRequirement requirement(FilledForm form) {
        return new DocumentRequirementBuilder()
                .types(LinkedHashSet.ofAll(form.distinctTexts("types").map(DocumentType::new)))
                .contentTypes(
                        LinkedHashSet.ofAll(form.distinctTexts("content_types").map(ContentType::new)))
                .mostBytes(form.number("most_bytes"))
                .least(form.count("least"))
                .most(form.count("most"))
                .build();
    }
}
