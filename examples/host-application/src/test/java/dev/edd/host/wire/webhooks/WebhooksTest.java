package dev.edd.host.wire.webhooks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.host.database.RealPostgres;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class WebhooksTest {
    private static final int ROUNDS = 5;
    private static final int CALLS = 16;
    private static final String URL = "https://partner.example/hook";

    private static final Map<Database, Webhooks> TABLES = new EnumMap<>(Database.class);
    private static RealPostgres server;

    private final Webhooks webhooks;
    private final String tenant = "tenant " + UUID.randomUUID();

    enum Database {
        H2,
        POSTGRESQL
    }

    WebhooksTest(Database database) {
        webhooks = requireNonNull(TABLES.get(database));
    }

    @BeforeAll
    static void createTheTables() {
        server = RealPostgres.start();
        TABLES.put(Database.H2, WebhookTables.create());
        TABLES.put(Database.POSTGRESQL, WebhookTables.create(server.emptyDatabase(), RealPostgres.USER));
    }

    @AfterAll
    static void stopTheServer() {
        server.close();
    }

    @Test
    void a_webhook_is_kept_as_it_was_added() {
        Webhook webhook = WebhookTables.webhook(URL, 1);

        assertThat(webhooks.add(tenant, webhook)).isTrue();

        assertThat(webhooks.of(tenant)).containsExactly(webhook);
        assertThat(webhooks.of("another")).isEmpty();
    }

    @Test
    void one_that_is_removed_makes_room_for_another() {
        Seq<Webhook> five = Vector.range(0, Webhooks.MOST).map(number -> WebhookTables.webhook(URL, number));
        assertThat(five).allMatch(each -> webhooks.add(tenant, each));
        Webhook sixth = WebhookTables.webhook(URL, Webhooks.MOST);
        assertThat(webhooks.add(tenant, sixth)).isFalse();

        assertThat(webhooks.remove(tenant, five.get(2).id())).isTrue();
        assertThat(webhooks.add(tenant, sixth)).isTrue();

        assertThat(webhooks.of(tenant))
                .containsExactlyElementsOf(five.removeAt(2).append(sixth));
    }

    @Test
    void of_calls_that_come_at_once_no_more_succeed_than_there_is_room_for() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String crowded = tenant + round;
            assertThat(webhooks.add(crowded, WebhookTables.webhook(URL, 0))).isTrue();

            assertThat(atOnce(() -> webhooks.add(crowded, WebhookTables.webhook(URL, 1)))
                            .count(added -> added))
                    .isEqualTo(Webhooks.MOST - 1);
            assertThat(webhooks.of(crowded)).hasSize(Webhooks.MOST);
        }
    }

    private static Seq<Boolean> atOnce(Callable<Boolean> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(CALLS);
        ExecutorService threads = Executors.newFixedThreadPool(CALLS);
        try {
            Seq<Future<Boolean>> calls = Vector.range(0, CALLS)
                    .map(number -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }));
            Seq<Boolean> answers = Vector.empty();
            for (Future<Boolean> each : calls) {
                answers = answers.append(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
