package dev.edd.adapters.jdbc.format;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
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

    /** What may be there or not; no other field may turn null without breaking a rule. */
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
            "rating",
            // what a submission does not say
            "request",
            "employment_type",
            "income",
            "source",
            "frequency",
            "negative_news_findings",
            "occupation",
            "occupation_industry",
            "pep_classification",
            "recurring_direct_deposit",
            "residence_type",
            "residential_expense",
            "country",
            "estimated_revenue",
            "industry_type",
            "recurring_wire_usage",
            "specific_involvement",
            "on_platform",
            "channel",
            "coverage",
            "transaction_count",
            "source_of_funds",
            "transaction_purpose",
            // of a quantity that is no amount
            "currency",
            // of a factor that no condition was met of
            "cause");

    /** What may be any text, flag or number, where it is there. */

    /** What may stand there without breaking a rule, where there is nothing. */
    private static final Map<String, String> MAY_BE = HashMap.<String, String>empty()
            .merge(may(
                    "\"X\"",
                    "section",
                    "note",
                    "answered_as",
                    "occupation",
                    "transaction_purpose",
                    "pep_classification"))
            .merge(may("true", "recurring_direct_deposit", "recurring_wire_usage", "on_platform"))
            .merge(may("7", "negative_news_findings", "transaction_count"));

    private Misshapen() {}

    static Vector<String> of(String text) {
        return spoilt(JSON.readTree(text)).map(JsonNode::toString);
    }

    private static Map<String, String> may(String be, String... names) {
        return Vector.of(names).toMap(name -> name, name -> be);
    }

    private static Vector<JsonNode> spoilt(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return Vector.ofAll(object.propertyNames())
                    .flatMap(name -> others(object.get(name))
                            .reject(other -> other.isNull() && MAY_BE_NULL.contains(name))
                            .reject(other -> object.get(name).isNull()
                                    && MAY_BE.get(name).contains(other.toString()))
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
}
