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

/** The refusals that docs/wire.md has in its tables: a status, and the codes beside it. Immutable. */
final class DocumentedRefusals {
    private static final Path PAGE = Path.of("../../docs/wire.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (4\\d\\d(?:, 4\\d\\d)*) \\|(.*)$");
    private static final Pattern STATUS = Pattern.compile("\\d+");
    private static final Pattern CODE = Pattern.compile("`([a-z]+(?:_[a-z]+)*|[A-Z]+(?:_[A-Z]+)*)`");
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<Integer, Set<String>> codes;

    private DocumentedRefusals(Map<Integer, Set<String>> codes) {
        this.codes = codes;
    }

    static DocumentedRefusals read() {
        Map<Integer, Set<String>> codes = new HashMap<>();
        ROW.matcher(page()).results().forEach(row -> {
            Set<String> named = CODE.matcher(row.group(2))
                    .results()
                    .map(code -> code.group(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            STATUS.matcher(row.group(1))
                    .results()
                    .forEach(status -> codes.computeIfAbsent(Integer.valueOf(status.group()), any -> new HashSet<>())
                            .addAll(named));
        });
        return new DocumentedRefusals(codes);
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
        String code = answer.path(answer.has("message_code") ? "message_code" : "code")
                .asString("");
        return codes.getOrDefault(status, Set.of()).contains(code.toLowerCase(Locale.ROOT));
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
