package dev.edd.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The inputs that are committed for a target. Immutable. */
final class Seeds {
    private static final int LONGEST_WORD = 60;
    private static final Pattern WORD = Pattern.compile("\"[^\"\\\\\\p{Cntrl}]{1," + LONGEST_WORD + "}\"|@[a-z_]+@");

    private final List<Path> folders;

    private Seeds(List<Path> folders) {
        this.folders = folders;
    }

    static Seeds of(FuzzTarget target) {
        return new Seeds(target.seeds().stream().map(Seeds::folder).toList());
    }

    List<Path> folders() {
        return folders;
    }

    /** Every input, in the order of names. */
    List<Path> files() {
        return folders.stream().flatMap(folder -> filesIn(folder).stream()).toList();
    }

    /**
     * The quoted words of all inputs, as libFuzzer reads them: of a text that must be read as JSON, random bytes would seldom
     * make a name.
     */
    String dictionary() {
        return files().stream()
                .flatMap(file -> WORD.matcher(new String(bytes(file), ISO_8859_1))
                        .results()
                        .map(MatchResult::group))
                .distinct()
                .sorted()
                .map(Seeds::escaped)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String escaped(String word) {
        String bytes = word.chars()
                .mapToObj(each -> each >= ' ' && each < 127 && each != '"' && each != '\\'
                        ? Character.toString(each)
                        : String.format("\\x%02x", each))
                .collect(Collectors.joining());
        return '"' + bytes + '"';
    }

    private static Path folder(String resource) {
        URL found = Seeds.class.getResource(resource);
        if (found == null) {
            throw new IllegalArgumentException("there is no folder " + resource + " among the resources");
        }
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException cause) {
            throw new AssertionError(cause);
        }
    }
}
