package dev.edd.host.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The refusals that docs/wire.md has in its two tables: a status, and the codes beside it. Immutable. */
final class DocumentedRefusals {
    private static final Path PAGE = Path.of("../../docs/wire.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (4\\d\\d(?:, 4\\d\\d)*) \\|(.*)$");
    private static final Pattern STATUS = Pattern.compile("\\d+");
    private static final Pattern CODE = Pattern.compile("`([a-z]+(?:_[a-z]+)*|[A-Z]+(?:_[A-Z]+)*)`");
    private static final JsonMapper JSON = new JsonMapper();

    private static final String SECOND_TABLE = "### Errors of seed 002";
    private static final Set<String> PATHS_OF_SEED_002 = Set.of("/edd", "/documents");

    private final Map<Integer, Set<String>> codes;
    private final Map<Integer, Set<String>> codesOfSeed002;

    private DocumentedRefusals(Map<Integer, Set<String>> codes, Map<Integer, Set<String>> codesOfSeed002) {
        this.codes = codes;
        this.codesOfSeed002 = codesOfSeed002;
    }

    static DocumentedRefusals read() {
        String page = page();
        int second = page.indexOf(SECOND_TABLE);
        if (second < 0) {
            throw new IllegalStateException("docs/wire.md has no " + SECOND_TABLE);
        }
        return new DocumentedRefusals(table(page.substring(0, second)), table(page.substring(second)));
    }

    private static Map<Integer, Set<String>> table(String text) {
        Map<Integer, Set<String>> codes = new HashMap<>();
        ROW.matcher(text).results().forEach(row -> {
            Set<String> named = CODE.matcher(row.group(2))
                    .results()
                    .map(code -> code.group(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            STATUS.matcher(row.group(1))
                    .results()
                    .forEach(status -> codes.computeIfAbsent(Integer.valueOf(status.group()), any -> new HashSet<>())
                            .addAll(named));
        });
        return codes;
    }

    /** Whether an answer is one of them, in the shape that its path has. */
    boolean have(String path, int status, String body) {
        JsonNode answer = JSON.readTree(body);
        if (path.startsWith("/v1/enterprise/")) {
            // this vendor has no codes, and no 409
            return status != 409
                    && codes.containsKey(status)
                    && !answer.path("error").asString("").isBlank();
        }
        boolean isOfSeed002 = PATHS_OF_SEED_002.contains(path);
        String code = answer.path(isOfSeed002 ? "code" : "message_code").asString("");
        return (isOfSeed002 ? codesOfSeed002 : codes)
                .getOrDefault(status, Set.of())
                .contains(code.toLowerCase(Locale.ROOT));
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
