package dev.edd.adapters.jdbc.format;

import io.vavr.collection.Vector;
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

    /** A decision may be for good; no other field may turn null without breaking a rule. */
    private static boolean mayBeNull(String name) {
        return name.equals("expired_at");
    }
}
