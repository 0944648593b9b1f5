package dev.edd.host;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A body of {@code multipart/form-data}, as {@code curl --form} sends it. */
final class MultipartBody {
    static final String TYPE = "multipart/form-data; boundary=----edd";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    MultipartBody text(String name, String value) {
        return part("Content-Disposition: form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    MultipartBody file(String name, String fileName, String contentType, byte[] content) {
        return part(
                "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: "
                        + contentType,
                content);
    }

    BodyPublisher body() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.writeBytes("------edd--\r\n".getBytes(StandardCharsets.US_ASCII));
        return BodyPublishers.ofByteArray(whole.toByteArray());
    }

    /** What begins like a PDF, with content of its own. */
    static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private MultipartBody part(String headers, byte[] content) {
        bytes.writeBytes(("------edd\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }
}
