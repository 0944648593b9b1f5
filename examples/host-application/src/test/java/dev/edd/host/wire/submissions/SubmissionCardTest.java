package dev.edd.host.wire.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.adapters.memory.MemoryStorage;
import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SubmissionValidator;
import dev.edd.host.wire.submissions.SubmissionSettings.Strictness;
import dev.edd.ports.Edd;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was submitted is shown as it came, whatever it was. */
class SubmissionCardTest {
    private static final Actor PARTNER = new Actor.Partner("partner");
    private static final JsonMapper JSON = new JsonMapper();
    private static final SubmissionValidator LENIENT =
            new SubmissionValidator(new SubmissionSettings(Strictness.LENIENT).reading());

    @Property
    void whatever_is_submitted_can_be_sent_again_as_it_is_shown(@ForAll EddSubmission submission) {
        Map<String, @Nullable Object> card = new LinkedHashMap<>(SubmissionCard.of(submission));
        card.keySet().removeAll(List.of("id", "creation_time", "deletion_time"));

        ResourceSubmission again = LENIENT.validate(RawReading.of(JSON.writeValueAsBytes(card)))
                .toEither()
                .getOrElseThrow(violations -> new AssertionError(violations.mkString("\n")));

        assertThat(again).isEqualTo(submission.submission());
    }

    @Test
    void only_the_vendors_word_for_the_platform_is_shown() {
        JsonNode volume = JSON.readTree(("{'related_resource_id':'" + new UUID(1, 1)
                        + "','related_resource_type':'BUSINESS','reason':'STANDARD_SUBMISSION','transaction_volume':"
                        + "[{'on_synctera':true,'amount':5,'currency':'USD'}]}")
                .replace('\'', '"'));

        assertThat(shown(volume.toString()).get("transaction_volume")).isEqualTo(volume.get("transaction_volume"));
    }

    private static JsonNode shown(String body) {
        ResourceSubmission submission = LENIENT.validate(RawReading.of(body.getBytes(StandardCharsets.UTF_8)))
                .get();
        CustomerId owner = submission.party().getOrElse(() -> new CustomerId(new UUID(9, 9)));
        Edd edd = Edd.on(MemoryStorage.create(), new ScriptedInquiries(), new ScriptedScreening())
                .directory(resource -> Option.some(owner))
                .build();
        assertThat(edd.parties().registerCustomer(owner, PartyType.BUSINESS, new PartyName("Ada Ltd"), PARTNER))
                .isNotEmpty();
        return JSON.readTree(JSON.writeValueAsBytes(
                SubmissionCard.of(edd.submissions().submit(submission, PARTNER).get())));
    }
}
