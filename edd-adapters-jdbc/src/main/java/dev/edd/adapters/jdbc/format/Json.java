package dev.edd.adapters.jdbc.format;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Objects as JSON text, and strictly: no name twice in one object, nothing behind the object, nothing but standard JSON. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
