package dev.edd.host.fuzz;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.catalina.core.ApplicationPart;
import org.apache.tomcat.util.http.fileupload.FileItem;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.apache.tomcat.util.http.fileupload.disk.DiskFileItemFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;

/** A request whose body is taken apart by the container's own parser, as {@code Request.parseParts} of Tomcat does it. */
final class UploadRequest extends MockHttpServletRequest {
    static final String BOUNDARY = "----edd";

    private static final int MOST_PARTS = 50;

    private final byte[] body;
    private @Nullable List<Part> parts;

    UploadRequest(ServletContext context, String path, byte[] body) {
        super(context, "POST", path);
        this.body = body;
    }

    @Override
    public Collection<Part> getParts() throws IOException {
        List<Part> read = parts;
        if (read == null) {
            read = read();
            parts = read;
        }
        return read;
    }

    private List<Part> read() throws IOException {
        File folder = new File(System.getProperty("java.io.tmpdir"));
        FileUpload upload = new FileUpload();
        // nothing goes to the disk
        upload.setFileItemFactory(new DiskFileItemFactory(Integer.MAX_VALUE, folder));
        upload.setFileCountMax(MOST_PARTS);
        List<Part> found = new ArrayList<>();
        for (FileItem item : upload.parseRequest(new Body(body))) {
            ApplicationPart part = new ApplicationPart(item, folder);
            found.add(part);
            if (part.getSubmittedFileName() == null) {
                addParameter(part.getName(), part.getString(StandardCharsets.UTF_8.name()));
            }
        }
        return found;
    }

    private static final class Body implements UploadContext {
        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return "multipart/form-data; boundary=" + BOUNDARY;
        }

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
