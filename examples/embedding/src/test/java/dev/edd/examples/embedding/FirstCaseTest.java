package dev.edd.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.jdbc.JdbcStorage;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.Edd;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.MessageId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstCaseTest {
    @Test
    void the_example_ends_in_an_approval() {
        FirstCase.Ending ending = FirstCase.run(new PaperInquiries(), new NoHits());

        assertThat(ending.approved()).isTrue();
        assertThat(ending.refusal().code()).isEqualTo("data_exists");
    }

    @Test
    void the_library_runs_as_modules() {
        assertThat(List.of(FirstCase.class, Edd.class, Verification.class))
                .extracting(type -> type.getModule().getName())
                .containsExactly("dev.edd.examples.embedding", "dev.edd.ports", "dev.edd.domain");
        assertThat(Verification.class.getModule().isExported("dev.edd.domain.verification"))
                .isTrue();
        assertThat(Edd.class.getModule().getDescriptor().isAutomatic()).isFalse();
    }

    @Test
    void a_case_is_found_again_by_another_instance_over_the_same_database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:kept;DB_CLOSE_DELAY=-1");
        CustomerId ada = new CustomerId(UUID.randomUUID());
        Actor.Partner app = new Actor.Partner("app");

        KeptCase.over(database, new PaperInquiries(), new NoHits())
                .parties()
                .registerCustomer(ada, PartyType.INDIVIDUAL, new PartyName("Ada Lovelace"), app);

        Edd restarted = KeptCase.over(database, new PaperInquiries(), new NoHits());
        assertThat(restarted.parties().customer(ada).map(view -> view.customer().name()))
                .contains(new PartyName("Ada Lovelace"));
        assertThat(JdbcStorage.class.getModule().getName()).isEqualTo("dev.edd.adapters.jdbc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FirstCase", "KeptCase"})
    void the_readme_shows_the_example_as_it_is_compiled(String name) throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/edd/examples/embedding/" + name + ".java"));
        String example = source.substring(
                        source.indexOf('\n', source.indexOf("// README begins")) + 1, source.indexOf("// README ends"))
                .stripIndent()
                .stripTrailing();

        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + example + "\n```");
        assertThat(example.lines().filter(line -> line.length() > 120)).isEmpty();
    }

    private static final class PaperInquiries implements InquiryProvider {
        @Override
        public String name() {
            return "paper";
        }

        @Override
        public InquiryId open(MessageId idempotencyKey, Verification verification) {
            return new InquiryId(idempotencyKey.text());
        }
    }

    private static final class NoHits implements WatchlistScreening {
        @Override
        public String name() {
            return "no-hits";
        }

        @Override
        public ScreeningResult screen(MessageId idempotencyKey, Verification verification, Counterparty counterparty) {
            return new ScreeningResult.Clear();
        }
    }
}
