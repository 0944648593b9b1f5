package dev.edd.adapters.jdbc.format;

import io.vavr.collection.Vector;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts in which exactly one thing, at any depth, is gone, too much, or of another kind. */
final class Misshapen {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Vector<JsonNode> KINDS = Vector.of(
                    "null", "true", "7", "7.5", "\"X\"", "[]", "[null]", "{}", "{\"x\":1}")
            .map(JSON::readTree);

    private static final Set<String> MAY_BE_NULL = Set.of(
            // a decision may be for good
            "expired_at",
            "section",
            "condition",
            "named_format",
            "note",
            // of an event alone nothing tells whether a file was answered by name, or owed
            "answered_as",
            "completion",
            // of a request that was cancelled
            "submission",
            // of an onboarding that goes on
            "rating");

    private Misshapen() {}

    static Vector<String> of(String text) {
        return spoilt(JSON.readTree(text)).map(JsonNode::toString);
    }

    private static Vector<JsonNode> spoilt(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return Vector.ofAll(object.propertyNames())
                    .flatMap(name -> others(object.get(name))
                            .reject(other -> other.isNull() && mayBeNull(name))
                            .map(other -> (JsonNode) object.deepCopy().set(name, other))
                            .append(object.deepCopy().without(name)))
                    .append(object.deepCopy().put("x", 1));
        }
        if (node instanceof ArrayNode array) {
            return Vector.range(0, array.size())
                    .flatMap(place -> others(array.get(place))
                            .map(other -> (JsonNode) array.deepCopy().set(place, other)))
                    .append(array.deepCopy().addNull());
        }
        return Vector.empty();
    }

    private static Vector<JsonNode> others(JsonNode node) {
        return KINDS.reject(kind -> kind.getNodeType() == node.getNodeType()).appendAll(spoilt(node));
    }

    /** What may be there or not; no other field may turn null without breaking a rule. */
    private static boolean mayBeNull(String name) {
        return MAY_BE_NULL.contains(name);
    }
}
