package dev.edd.domain.request;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.RequestId;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * What stays the same through all states of a request, and when the latest step was. Immutable.
 *
 * @param id the request
 * @param customer who is asked
 * @param trigger why
 * @param onboarding the onboarding that waits for the request, if it was opened for its high risk
 * @param questionnaire what the request was opened with; later rounds may ask another
 * @param createdAt when it was opened
 * @param updatedAt when the latest step was taken
 */
@Value.Builder
public record RequestHeader(
        RequestId id,
        CustomerId customer,
        RequestTrigger trigger,
        Option<OnboardingId> onboarding,
        QuestionnaireRef questionnaire,
        Instant createdAt,
        Instant updatedAt)
        implements WithRequestHeader {
    /** Checks that the latest step is not before the first, and that an onboarding and its trigger come together. */
    public RequestHeader {
        requireNonNull(id);
        trigger.requireFitting(onboarding);
        Storable.span(createdAt, updatedAt);
    }

    RequestHeader after(RequestEvent event) {
        return withUpdatedAt(event.stamp().at());
    }
}
