package dev.edd.domain.document;

import io.vavr.control.Option;

/**
 * The media type of a document's content, in lower case and without parameters. Immutable.
 *
 * @param value a type, a slash and a subtype, at most {@value #LONGEST} characters
 */
public record ContentType(String value) {
    /** The greatest length of a content type. */
    public static final int LONGEST = 127;

    /** Portable Document Format. */
    public static final ContentType PDF = new ContentType("application/pdf");

    /** A JPEG picture. */
    public static final ContentType JPEG = new ContentType("image/jpeg");

    /** A PNG picture. */
    public static final ContentType PNG = new ContentType("image/png");

    /** Checks the text; parse what comes from outside with {@link #parse}. */
    public ContentType {
        if (!isContentType(value)) {
            throw new IllegalArgumentException(
                    "a content type is of lower-case ASCII, type/subtype, at most " + LONGEST);
        }
    }

    /**
     * Reads a content type.
     *
     * @param text anything at all
     * @return the content type, or none when the text is not one, or not in lower case, or with parameters
     */
    public static Option<ContentType> parse(String text) {
        return Option.when(isContentType(text), () -> new ContentType(text));
    }

    private static boolean isContentType(String text) {
        int slash = text.indexOf('/');
        return text.length() <= LONGEST
                && slash > 0
                && slash < text.length() - 1
                && text.chars().filter(letter -> letter != '/').allMatch(ContentType::isPlain)
                && text.indexOf('/', slash + 1) < 0;
    }

    /** RFC 6838, 4.2: letters, digits and these, though only the ones that are in use. */
    private static boolean isPlain(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || ".+-_".indexOf(letter) >= 0;
    }
}
