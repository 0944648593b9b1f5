package dev.edd.benchmarks.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jars: the idle host answers what is measured as the host does, and so costs a server and a caller the same. */
class SameAnswersIT {
    private static final String NO_SERVER = "";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void the_idle_host_gives_answers_of_the_hosts_kind_shape_and_length() throws Exception {
        List<Answer> answers = answers(Contender.H2);
        List<Answer> idle = answers(Contender.IDLE);

        assertThat(idle).hasSameSizeAs(answers);
        for (int each = 0; each < answers.size(); each++) {
            assertThat(idle.get(each).status()).isEqualTo(answers.get(each).status());
            assertThat(idle.get(each).type()).isEqualTo(answers.get(each).type());
            assertThat(shape(idle.get(each))).isEqualTo(shape(answers.get(each)));
        }
        assertThat(answers).extracting(Answer::status).containsExactly(201, 200, 200);
        assertThat(answers.get(0).body()).contains("\"state\":\"storing\"");
        assertThat(answers.get(2).body()).contains("\"state\":\"reviewing\"");
    }

    private static List<Answer> answers(Contender contender) throws Exception {
        try (Place place = Place.fresh()) {
            String customer = contender.customers(place.folder(), NO_SERVER, 1).get(0);
            try (Running server = contender.start(place.folder(), NO_SERVER);
                    Connection connection = Connection.open(server.port(), Contender.KEY)) {
                Answer created = connection.send(Cases.creation(customer));
                new Cases(new Loop(server.port(), Contender.KEY, 1)).awaitOfficers();
                return List.of(
                        created,
                        connection.send(Cases.anyOnItsWay()),
                        connection.send(Cases.reading(Cases.guid(created))));
            }
        }
    }

    /** Every name in its place; in the place of a text only how long it is, and in that of an instant, which may be shorter, that it is one. */
    private static String shape(Answer answer) {
        return shape(JSON.readTree(answer.body()));
    }

    private static String shape(JsonNode node) {
        if (node.isObject()) {
            return node.propertyStream()
                    .map(each -> each.getKey() + ": " + shape(each.getValue()))
                    .toList()
                    .toString();
        }
        if (node.isArray()) {
            return node.valueStream().map(SameAnswersIT::shape).toList().toString();
        }
        if (!node.isString()) {
            return node.toString();
        }
        String text = node.stringValue();
        return text.endsWith("Z") ? "instant since " + Instant.EPOCH.isBefore(Instant.parse(text)) : text.length() + "";
    }
}
