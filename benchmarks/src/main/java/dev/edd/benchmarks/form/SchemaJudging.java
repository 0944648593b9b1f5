package dev.edd.benchmarks.form;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.edd.benchmarks.form.Fault.Kind;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** networknt's validator, over JSON that is read already. */
final class SchemaJudging implements Judging<JsonNode, List<Error>> {
    private final JsonMapper json = JsonMapper.builder().build();
    private final Schema schema = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(schema());

    @Override
    public JsonNode prepared(Form form) {
        ObjectNode node = json.createObjectNode();
        put(node, "fullName", form.fullName());
        put(node, "email", form.email());
        put(node, "phone", form.phone());
        put(node, "country", form.country());
        put(node, "employment", form.employment());
        put(node, "politicallyExposed", form.politicallyExposed());
        put(node, "dependants", form.dependants());
        put(node, "income", form.income());
        put(
                node,
                "dateOfBirth",
                form.dateOfBirth() == null ? null : form.dateOfBirth().toString());
        put(node, "funds", form.funds());
        put(node, "purpose", form.purpose());
        put(node, "website", form.website());
        return node;
    }

    @Override
    public List<Error> judge(JsonNode form) {
        return schema.validate(form);
    }

    @Override
    public Set<Fault> faults(List<Error> verdict) {
        return LinkedHashSet.ofAll(verdict)
                .map(error -> new Fault(
                        error.getKeyword().equals("required")
                                ? error.getProperty()
                                : String.valueOf(error.getInstanceLocation().getElement(0)),
                        kind(error)));
    }

    private static Kind kind(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> Kind.MISSING;
            case "minLength" -> Kind.TOO_SHORT;
            case "maxLength" -> Kind.TOO_LONG;
            case "pattern" ->
                error.getInstanceLocation().getElement(0).equals("fullName") ? Kind.BLANK : Kind.NOT_OF_THE_FORM;
            case "format" -> Kind.NOT_OF_THE_FORM;
            case "enum" -> Kind.NOT_OFFERED;
            case "minimum", "maximum" -> Kind.OUT_OF_RANGE;
            case "minItems" -> Kind.TOO_FEW;
            case "maxItems" -> Kind.TOO_MANY;
            default -> throw new IllegalArgumentException("no keyword of this form: " + error.getKeyword());
        };
    }

    private void put(ObjectNode node, String field, @Nullable Object value) {
        if (value != null) {
            node.set(field, json.valueToTree(value));
        }
    }

    private JsonNode schema() {
        ObjectNode root = json.createObjectNode();
        root.put("type", "object");
        ArrayNode required = root.putArray("required");
        ObjectNode properties = root.putObject("properties");
        text(properties, "fullName").put("pattern", "\\S").put("maxLength", Form.LONGEST_NAME);
        text(properties, "email").put("format", "email");
        text(properties, "phone").put("pattern", "^" + Form.PHONE + "$");
        offered(text(properties, "country"), Offer.COUNTRY);
        offered(text(properties, "employment"), Offer.EMPLOYMENT);
        properties.putObject("politicallyExposed").put("type", "boolean");
        number(properties, "dependants").put("maximum", Form.MOST_DEPENDANTS);
        number(properties, "income").put("maximum", Form.MOST_INCOME);
        text(properties, "dateOfBirth").put("format", "date");
        ObjectNode funds = properties.putObject("funds");
        funds.put("type", "array").put("minItems", 1).put("maxItems", Form.MOST_FUNDS);
        offered(funds.putObject("items").put("type", "string"), Offer.FUNDS);
        text(properties, "purpose").put("minLength", Form.SHORTEST_PURPOSE).put("maxLength", Form.LONGEST_PURPOSE);
        properties.propertyNames().forEach(required::add);
        text(properties, "website").put("format", "uri");
        return root;
    }

    private static ObjectNode text(ObjectNode properties, String field) {
        return properties.putObject(field).put("type", "string");
    }

    private static ObjectNode number(ObjectNode properties, String field) {
        return properties.putObject(field).put("type", "integer").put("minimum", 0);
    }

    private static void offered(ObjectNode property, Offer offer) {
        ArrayNode values = property.putArray("enum");
        offer.codes().forEach(values::add);
    }
}
