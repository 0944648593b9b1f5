package dev.edd.host.wire.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.edd.domain.notice.Notice;
import dev.edd.domain.party.RequestId;
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
 * @param entitlementTriggerId the request that it is about, null when it is about none
 */
record Envelope(
        String notificationId,
        long sequence,
        Instant createdAt,
        UUID ownerId,
        String ownerType,
        @Nullable String externalId,
        @Nullable UUID entitlementTriggerId,
        @Nullable String entitlementId,
        String notificationType,
        Details details) {
    /** What there is to tell beside the type; each type has its own part of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(
            @Nullable List<String> pendingQuestionnaireIds,
            @Nullable String reason,
            @Nullable Instant dueAt,
            @Nullable String code,
            @Nullable String message) {
        static final Details NONE = new Details(null, null, null, null, null);
    }

    static Envelope of(Notification notification) {
        Notice notice = notification.notice();
        RequestId request = request(notice);
        return new Envelope(
                notification.id().text(),
                notification.id().sequence(),
                notification.at(),
                notification.customer().value(),
                "person",
                null,
                request == null ? null : request.value(),
                notice instanceof Notice.AnswersRequired required ? entitlement(required.trigger()) : null,
                NotificationType.of(notice).code(),
                details(notice));
    }

    private static Details details(Notice notice) {
        if (notice instanceof Notice.AnswersRequired required) {
            return new Details(
                    List.of(FormName.of(required.questionnaire())),
                    reason(required.trigger()),
                    required.due(),
                    null,
                    null);
        }
        return notice instanceof Notice.Failed failed
                ? new Details(
                        null,
                        null,
                        null,
                        failed.reason().code(),
                        failed.reason().text())
                : Details.NONE;
    }

    private static @Nullable RequestId request(Notice notice) {
        if (notice instanceof Notice.AnswersRequired required) {
            return required.request();
        }
        if (notice instanceof Notice.Reminder reminder) {
            return reminder.request();
        }
        if (notice instanceof Notice.Restricted restricted) {
            return restricted.request();
        }
        return notice instanceof Notice.RestrictionLifted lifted ? lifted.request() : null;
    }

    /** Facts 4.2. */
    private static String reason(RequestTrigger trigger) {
        return switch (trigger) {
            case ONBOARDING_HIGH_RISK -> "onboarding_edd";
            case INFORMATION_REQUEST -> "request_for_information";
            case RISK_LEVEL_CHANGE, ONGOING_MONITORING, INFORMATION_CONFLICT, PERIODIC_REVIEW -> "adhoc_edd";
        };
    }

    /** Facts 4.1. */
    private static String entitlement(RequestTrigger trigger) {
        return switch (trigger) {
            case ONBOARDING_HIGH_RISK -> "onboarding";
            case INFORMATION_REQUEST -> "rfi";
            case RISK_LEVEL_CHANGE, ONGOING_MONITORING, INFORMATION_CONFLICT, PERIODIC_REVIEW -> "adhoc_edd";
        };
    }
}
