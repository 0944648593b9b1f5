package dev.edd.host.wire.submissions;

import dev.edd.domain.document.DocumentReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as it is shown to the platform that attached it (facts 2.6). */
record AttachmentCard(
        UUID id,
        Instant creationTime,
        Instant lastUpdatedTime,
        String fileName,
        @Nullable String name,
        @Nullable String description,
        String type,
        String encryption,
        int version,
        List<Integer> availableVersions,
        UUID relatedResourceId,
        String relatedResourceType) {
    static AttachmentCard of(DocumentReference document, AttachmentForm form) {
        return new AttachmentCard(
                document.id().value(),
                document.storedAt(),
                document.storedAt(),
                document.name().value(),
                form.name(),
                form.description(),
                form.kind().code(),
                form.encryption().name(),
                1,
                List.of(1),
                form.submission().value(),
                "EDD");
    }
}
