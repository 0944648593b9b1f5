package dev.edd.host.wire.webhooks;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.notice.Notice;

/** What webhooks tell of; the first three are the vendor's (facts 4.3), the names of the others are ours. */
enum NotificationType implements Coded {
    REQUIREMENTS_QUESTIONNAIRE("requirementsQuestionnaire"),
    ENTITLEMENT_COMPLETED("entitlementCompleted"),
    ENTITLEMENT_FAILED("entitlementFailed"),
    REMINDER("reminder"),
    RESTRICTION("restriction"),
    RESTRICTION_LIFTED("restrictionLifted");

    private final String code;

    NotificationType(String code) {
        this.code = code;
    }

    static NotificationType of(Notice notice) {
        if (notice instanceof Notice.AnswersRequired) {
            return REQUIREMENTS_QUESTIONNAIRE;
        }
        if (notice instanceof Notice.Completed) {
            return ENTITLEMENT_COMPLETED;
        }
        if (notice instanceof Notice.Failed) {
            return ENTITLEMENT_FAILED;
        }
        if (notice instanceof Notice.Reminder) {
            return REMINDER;
        }
        return notice instanceof Notice.Restricted ? RESTRICTION : RESTRICTION_LIFTED;
    }

    @Override
    public String code() {
        return code;
    }
}
