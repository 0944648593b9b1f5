package dev.edd.host.documents;

import dev.edd.domain.document.ContentType;
import dev.edd.ports.provider.ContentDetection;
import org.apache.tika.Tika;

/** Tells content by its first bytes, with the signatures that Apache Tika keeps. Safe to share between threads. */
public final class LookingAtContent implements ContentDetection {
    private static final ContentType UNKNOWN = new ContentType("application/octet-stream");

    private final Tika tika = new Tika();

    @Override
    public ContentType typeOf(byte[] head) {
        return ContentType.parse(tika.detect(head)).getOrElse(UNKNOWN);
    }
}
