package dev.edd.adapters.jdbc.format;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Objects as JSON text, and strictly: no name twice in one object, nothing behind the object, nothing but standard JSON. */
final class Json {
    /** No stored text is deeper than conditions within conditions; what is would be read until the stack is used up. */
    private static final int MOST_DEPTH = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static String text(ObjectNode object) {
        return MAPPER.writeValueAsString(object);
    }

    static ObjectNode object(String text) {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException refusal) {
            throw new UnreadableFormatException("it is not well-formed JSON" + place(refusal), refusal);
        }
        throw new UnreadableFormatException("it is not a JSON object");
    }

    private static String place(JacksonException refusal) {
        TokenStreamLocation location = refusal.getLocation();
        return location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
