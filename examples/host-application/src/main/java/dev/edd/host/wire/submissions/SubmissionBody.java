package dev.edd.host.wire.submissions;

import dev.edd.domain.party.RequestId;
import dev.edd.domain.submission.RawValue;
import dev.edd.host.wire.reading.Guid;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A body of this vendor in the library's words: without {@code tenant}, which the caller's key says, and with ids as the library
 * writes them. The wires of other vendors show customers and requests by guids, and whoever has one from there may use it here.
 */
final class SubmissionBody {
    private static final String TENANT = "tenant";

    private SubmissionBody() {}

    /** A case id is opaque: only one that is the guid of a request is written otherwise. */
    static RawValue translated(RawValue body, Predicate<RequestId> isRequest) {
        return body instanceof RawValue.Fields object
                ? new RawValue.Fields(object.fields()
                        .reject(field -> field.name().equals(TENANT))
                        .map(field -> translated(field, isRequest)))
                : body;
    }

    private static RawValue.Field translated(RawValue.Field field, Predicate<RequestId> isRequest) {
        return switch (field.name()) {
            case "related_resource_id" -> hyphened(field, id -> true);
            case "case_id" -> hyphened(field, id -> isRequest.test(new RequestId(id)));
            default -> field;
        };
    }

    private static RawValue.Field hyphened(RawValue.Field field, Predicate<UUID> isMeant) {
        Option<UUID> guid = field.value() instanceof RawValue.Text text ? Guid.parse(text.text()) : Option.none();
        return guid.filter(isMeant)
                .map(id -> new RawValue.Field(field.name(), new RawValue.Text(id.toString())))
                .getOrElse(field);
    }
}
