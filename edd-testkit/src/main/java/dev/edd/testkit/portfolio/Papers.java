package dev.edd.testkit.portfolio;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.document.FileName;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.DocumentId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents that customers upload: small, and no two of the same content. */
record Papers(Office office) {
    private static final byte JPEG = (byte) 0xFF;

    DocumentId pdf(CustomerId owner, String name, DocumentType type) {
        return uploaded(owner, name, type, ContentType.PDF, "%PDF-1.7\n");
    }

    DocumentId jpeg(CustomerId owner, String name, DocumentType type) {
        return uploaded(owner, name, type, ContentType.JPEG, "\u00ff\u00d8\u00ff");
    }

    static ContentType contentOf(byte[] head) {
        return head[0] == JPEG ? ContentType.JPEG : ContentType.PDF;
    }

    private DocumentId uploaded(CustomerId owner, String name, DocumentType type, ContentType content, String head) {
        byte[] bytes = (head + office.newId()).getBytes(StandardCharsets.ISO_8859_1);
        try {
            DocumentReference document = office.done(office.edd()
                    .documents()
                    .upload(owner, new FileName(name), type, content, new ByteArrayInputStream(bytes)));
            return document.id();
        } catch (IOException failure) {
            throw new UncheckedIOException("what is in memory cannot be read", failure);
        }
    }
}
