package dev.edd.host.wire.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.edd.domain.notice.Concern;
import dev.edd.domain.notice.Concern.OfOnboarding;
import dev.edd.domain.notice.Concern.OfRequest;
import dev.edd.domain.notice.Notice;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.host.wire.reading.FormName;
import dev.edd.ports.delivery.Notification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is posted (facts 4.3). The same at every attempt.
 *
 * @param notificationId by which receivers drop what they have already
 * @param sequence by which receivers put what concerns one owner in order, with gaps
 * @param entitlementTriggerId the onboarding that it is about, as the partner was answered when it began; otherwise the request
 */
record Envelope(
        String notificationId,
        long sequence,
        Instant createdAt,
        UUID ownerId,
        String ownerType,
        @Nullable String externalId,
        UUID entitlementTriggerId,
        String entitlementId,
        String notificationType,
        Details details) {
    /** What there is to tell beside the type; each type has its own part of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(
            @Nullable UUID requestId,
            @Nullable List<String> pendingQuestionnaireIds,
            @Nullable String reason,
            @Nullable Instant dueAt,
            @Nullable String code,
            @Nullable String message) {
        static final Details NONE = new Details(null, null, null, null, null, null);
    }

    static Envelope of(Notification notification) {
        Notice notice = notification.notice();
        return new Envelope(
                notification.id().text(),
                notification.id().sequence(),
                notification.at(),
                notification.customer().value(),
                "person",
                null,
                trigger(notice.of()),
                entitlement(notice.of()),
                NotificationType.of(notice).code(),
                details(notice));
    }

    private static Details details(Notice notice) {
        if (notice instanceof Notice.AnswersRequired required) {
            return new Details(
                    required.request().value(),
                    List.of(FormName.of(required.questionnaire())),
                    reason(required.of()),
                    required.due(),
                    null,
                    null);
        }
        return notice instanceof Notice.Failed failed
                ? new Details(
                        null,
                        null,
                        null,
                        null,
                        failed.reason().code(),
                        failed.reason().text())
                : Details.NONE;
    }

    /** What the partner began, or was asked: the id that it was answered with, or that of the request. */
    private static UUID trigger(Concern concern) {
        return concern instanceof OfRequest request
                ? request.id().value()
                : ((OfOnboarding) concern).id().value();
    }

    /** Facts 4.2. */
    private static String reason(Concern concern) {
        return switch (entitlement(concern)) {
            case "onboarding" -> "onboarding_edd";
            case "rfi" -> "request_for_information";
            default -> "adhoc_edd";
        };
    }

    /** Facts 4.1. */
    private static String entitlement(Concern concern) {
        if (!(concern instanceof OfRequest request)) {
            return "onboarding";
        }
        return request.trigger() == RequestTrigger.INFORMATION_REQUEST ? "rfi" : "adhoc_edd";
    }
}
