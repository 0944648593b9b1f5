package dev.edd.host.wire.submissions;

import dev.edd.domain.submission.RawValue;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as it came: keys that come twice, and numbers that fit nothing, are the library's to judge, so that whoever sent
 * them is told where. Bounded in depth here, and in length by who reads the body.
 */
final class RawReading {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 1000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private RawReading() {}

    /** Reads a body; refused when it is no JSON, too deep, or more than one value. */
    static RawValue of(byte[] body) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            RawValue value = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw malformed();
            }
            return value;
        } catch (JacksonException notJson) {
            throw malformed();
        }
    }

    private static RawValue value(JsonParser parser, JsonToken token) {
        if (token == null) {
            throw malformed();
        }
        return switch (token) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> several(parser);
            case VALUE_STRING -> new RawValue.Text(parser.getString());
            case VALUE_TRUE -> new RawValue.YesNo(true);
            case VALUE_FALSE -> new RawValue.YesNo(false);
            case VALUE_NULL -> new RawValue.Nothing();
            case VALUE_NUMBER_INT -> wholeNumber(parser);
            default -> new RawValue.Unrecognized();
        };
    }

    private static RawValue wholeNumber(JsonParser parser) {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? new RawValue.Unrecognized()
                : new RawValue.WholeNumber(parser.getLongValue());
    }

    private static RawValue fields(JsonParser parser) {
        List<RawValue.Field> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            fields.add(new RawValue.Field(name, value(parser, parser.nextToken())));
        }
        return new RawValue.Fields(Vector.ofAll(fields));
    }

    private static RawValue several(JsonParser parser) {
        List<RawValue> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(parser, token));
            token = parser.nextToken();
        }
        return new RawValue.Several(Vector.ofAll(items));
    }

    private static Refused malformed() {
        return new Refused(new Problem(400, "The body must be one well-formed JSON value", "bad_request_body"));
    }
}
