package dev.edd.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.edd.adapters.jdbc.Database;
import dev.edd.adapters.jdbc.H2Files;
import dev.edd.adapters.jdbc.TenantName;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit of what a crash left can fail: it finds whatever is amiss. */
class AuditTest {
    private static final int COMMITS = 500;
    private static final long SEED = 1;
    private static final int WRITERS = 10;

    private static final TenantName TENANT = Database.freshTenant();
    private static final Vector<String> COMES_AND_GOES = Vector.of(
            "edd_request where state = 'requested'",
            "edd_request where next_reminder is not null",
            "edd_request where restriction_due is not null",
            "edd_request where restricts is null",
            "edd_request where claim is not null",
            "edd_onboarding where state <> 'completed'",
            "edd_onboarding where claim is not null",
            "edd_submission where request is not null",
            "edd_submission where state = 'deleted'",
            "edd_submission where state = 'recorded'",
            "edd_rating where rating = 'high'",
            "edd_history where event = 'submission_document_attached'",
            "edd_rating where version > 1");

    private static H2File left;
    private static Account account;

    /** What a writer leaves depends on the moment; what comes and goes must be there to be spoiled. */
    @BeforeAll
    static void crash() throws SQLException {
        Remains remains = written(SEED);
        for (long seed = SEED + 1; !hasSomethingOfEachKind(remains.file); seed++) {
            assertThat(seed).as("writers in a row that left too little").isLessThan(SEED + WRITERS);
            remains.file.delete();
            remains = written(seed);
        }
        left = remains.file;
        account = remains.account;
    }

    private record Remains(H2File file, Account account) {}

    private static Remains written(long seed) {
        H2File file = H2File.migrated();
        try (WriterProcess writer = WriterProcess.on(file.url() + ";" + H2Files.SETTINGS, H2File.USER, TENANT, seed)) {
            writer.listenUntil(of -> of.storedCommits() >= COMMITS);
            writer.kill();
            return new Remains(file, writer.account());
        }
    }

    private static boolean hasSomethingOfEachKind(H2File left) throws SQLException {
        H2File copy = left.copy();
        try (HikariDataSource database = copy.open();
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String rows : COMES_AND_GOES) {
                try (ResultSet found = statement.executeQuery("select 1 from " + rows + " limit 1")) {
                    if (!found.next()) {
                        return false;
                    }
                }
            }
            return true;
        } finally {
            copy.delete();
        }
    }

    @AfterAll
    static void delete() {
        left.delete();
    }

    @Test
    void what_was_left_is_sound() {
        H2File copy = left.copy();
        try (HikariDataSource database = copy.open()) {
            Audit audit = new Audit(database, TENANT, account);
            audit.assertSound();
            assertThat(audit.kindsOfEvents())
                    .as("what is lost of it would be found")
                    .contains(
                            "answers_submitted",
                            "document_attached",
                            "onboarding_paused",
                            "activity_restricted",
                            "submission_recorded",
                            "submission_deleted",
                            "customer_rated");
        }
        copy.delete();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the history
                "delete from edd_history where event = 'inquiry_opened'",
                "delete from edd_history where sequence = 1",
                "update edd_history set sequence = sequence + 1000",
                "update edd_history set event = 'other' where version = 2",
                "update edd_history set recorded_at = recorded_at + interval '1' second where version = 2",
                "update edd_history set body = replace(body, 'Ada', 'Eve')",
                "update edd_party set last_sequence = last_sequence + 1",
                "delete from edd_party where party = (select min(party) from edd_party)",
                // the states
                "delete from edd_verification where state = 'completed'",
                "update edd_verification set version = version + 1 where version = 2",
                "update edd_verification set state = 'pending' where state <> 'pending'",
                "update edd_verification set type = 'bank_account' where type = 'kyc'",
                "update edd_verification set method = 'attested'",
                "update edd_verification set customer = random_uuid()",
                "update edd_verification set counterparty = null",
                "update edd_verification set approved_edd = null",
                "update edd_verification set deadline = null",
                "update edd_verification set created_at = created_at + interval '0.000001' second",
                "update edd_verification set claim = null",
                "update edd_customer set body = replace(body, '\"verified\"', '\"frozen\"') where body like '%\"verified\"%'",
                "update edd_customer set type = 'business'",
                "update edd_counterparty set version = version + 1",
                "insert into edd_counterparty (tenant, id, version, body)"
                        + " select tenant, random_uuid(), version, body from edd_counterparty limit 1",
                "delete from edd_request where state = 'requested'",
                "update edd_request set version = version + 1",
                "update edd_request set state = 'failed' where state <> 'failed'",
                "update edd_request set customer = random_uuid()",
                "update edd_request set created_at = created_at + interval '0.000001' second",
                "update edd_request set review_due = created_at",
                "update edd_request set next_reminder = null where next_reminder is not null",
                "update edd_request set restriction_due = null where restriction_due is not null",
                "update edd_request set restricts = customer where restricts is null",
                "update edd_request set claim = null where claim is not null",
                "update edd_request set body = replace(body, 'a house', 'two houses')" + " where body like '%a house%'",
                "delete from edd_onboarding where state <> 'completed'",
                "update edd_onboarding set state = 'completed' where state <> 'completed'",
                "update edd_onboarding set claim = null where claim is not null",
                "delete from edd_submission where state = 'deleted'",
                "update edd_submission set version = version + 1",
                "update edd_submission set state = 'recorded' where state = 'deleted'",
                "update edd_submission set owner = random_uuid()",
                "update edd_submission set resource = random_uuid()",
                "update edd_submission set resource_type = 'BUSINESS'",
                "update edd_submission set request = null where request is not null",
                "update edd_submission set created_at = created_at + interval '0.000001' second",
                "update edd_submission set body = replace(body, 'a boat', 'two boats')",
                "delete from edd_rating where rating = 'high'",
                "update edd_rating set version = version + 1",
                "update edd_rating set rating = 'medium' where rating <> 'medium'",
                "update edd_rating set next_review = next_review + interval '0.000001' second",
                "update edd_rating set created_at = created_at + interval '0.000001' second",
                "delete from edd_history where event = 'customer_rated' and version = 1",
                // what cases refer to
                "delete from edd_questionnaire where id = 'asked'",
                "delete from edd_document",
                "delete from edd_content",
                "update edd_content set chunks = chunks + 1",
                "update edd_content_chunk set bytes = cast(X'00' as varbinary)",
                "update edd_content_chunk set id = random_uuid()",
                // the deliveries
                "delete from edd_delivery where subscriber = 'notifier'",
                "delete from edd_delivery where available_at is not null",
                "update edd_delivery set available_at = null",
                "update edd_delivery set available_at = due_at",
                "insert into edd_delivery (tenant, subscriber, party, sequence, attempts, due_at)"
                        + " select tenant, 'notifier', party, sequence, 0, recorded_at from edd_history h where not exists"
                        + " (select 1 from edd_delivery d where d.subscriber = 'notifier' and d.party = h.party and"
                        + " d.sequence = h.sequence)"
            })
    void what_is_amiss_is_found(String change) throws SQLException {
        H2File copy = left.copy();
        try (HikariDataSource database = copy.open()) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(change)).isPositive();
            }

            assertThatThrownBy(() -> new Audit(database, TENANT, account).assertSound())
                    .isInstanceOfAny(AssertionError.class, IllegalStateException.class);
        }
        copy.delete();
    }
}
