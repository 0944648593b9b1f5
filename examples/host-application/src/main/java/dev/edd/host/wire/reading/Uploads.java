package dev.edd.host.wire.reading;

import dev.edd.domain.document.ContentType;
import dev.edd.domain.document.DocumentRequirement;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What came as {@code multipart/form-data}: fields of text, and files that are still to be read. Immutable. */
public final class Uploads {
    private static final int MOST_FILES = 10;

    private final MultipartHttpServletRequest request;
    private final MultiValueMap<String, MultipartFile> files;

    private Uploads(MultipartHttpServletRequest request) {
        // the files first: who asks the container for fields is not told that a file is too large
        this.files = request.getMultiFileMap();
        this.request = request;
    }

    /**
     * Reads a request as {@link #of} does, with files that may be as large as the container takes them (facts 2.6).
     *
     * @param request the request
     * @return its fields and files
     */
    public static Uploads large(MultipartHttpServletRequest request) {
        return new Uploads(request);
    }

    /**
     * Reads a request, whose files are on disk by then.
     *
     * @param request the request
     * @return its fields and files; refused with 413 when one of the files is longer than those of most uploads may be
     */
    public static Uploads of(MultipartHttpServletRequest request) {
        Uploads uploads = new Uploads(request);
        if (uploads.files.values().stream()
                .flatMap(List::stream)
                .anyMatch(file -> file.getSize() > DocumentRequirement.USUAL_BYTES)) {
            throw new Refused(Problem.uploadTooLarge());
        }
        return uploads;
    }

    /**
     * Refuses the upload when fields or files are missing, all of them at once.
     *
     * @param names the fields and files that must be there
     */
    public void require(String... names) {
        Seq<String> missing = Vector.of(names).filter(name -> text(name).isEmpty() && !files.containsKey(name));
        if (!missing.isEmpty()) {
            throw new Refused(Problem.missing(missing.mkString(", ")));
        }
    }

    /**
     * A field that holds text.
     *
     * @param name the field
     * @return the text, if the field is there; refused when it is there twice
     */
    public Option<String> text(String name) {
        return Option.of(request.getParameterValues(name)).map(values -> {
            if (values.length != 1) {
                throw new Refused(Problem.invalid(name));
            }
            return values[0];
        });
    }

    /**
     * Whether there is a field or a file of that name.
     *
     * @param name the field
     * @return true when something came under it
     */
    public boolean has(String name) {
        return files.containsKey(name) || request.getParameterValues(name) != null;
    }

    /**
     * The one file under a name.
     *
     * @param name the field
     * @return the file; none when there are several, or text came in its place
     */
    public Option<MultipartFile> onlyFile(String name) {
        List<MultipartFile> found = files.getOrDefault(name, List.of());
        return Option.when(found.size() == 1 && request.getParameterValues(name) == null, () -> found.get(0));
    }

    /**
     * The files under a name.
     *
     * @param name the field
     * @return the files, one or more, at the most {@value #MOST_FILES}; refused when text came in their place
     */
    public Seq<MultipartFile> files(String name) {
        List<MultipartFile> found = files.getOrDefault(name, List.of());
        if (found.isEmpty() || found.size() > MOST_FILES || request.getParameterValues(name) != null) {
            throw new Refused(Problem.invalid(name));
        }
        return Vector.ofAll(found);
    }

    /**
     * What a file is called by who sent it.
     *
     * @param file the file
     * @return the name, not judged
     */
    public static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    /**
     * What a file is said to be: its part's content type without parameters, and where that says nothing what its extension
     * says.
     *
     * @param file the file
     * @return the type; none when neither says anything
     */
    public static Option<ContentType> declared(MultipartFile file) {
        String full = Objects.requireNonNullElse(file.getContentType(), "").toLowerCase(Locale.ROOT);
        int parameters = full.indexOf(';');
        String type = (parameters < 0 ? full : full.substring(0, parameters)).strip();
        return switch (type) {
            case "", "application/octet-stream" -> byExtension(nameOf(file));
            // never registered, and sent all the same
            case "image/jpg" -> Option.some(ContentType.JPEG);
            default -> ContentType.parse(type);
        };
    }

    /**
     * What a file is by its extension.
     *
     * @param name its name
     * @return the type; none for another extension than pdf, jpg, jpeg and png
     */
    public static Option<ContentType> byExtension(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "pdf" -> Option.some(ContentType.PDF);
            case "jpg", "jpeg" -> Option.some(ContentType.JPEG);
            case "png" -> Option.some(ContentType.PNG);
            default -> Option.none();
        };
    }
}
