package dev.edd.benchmarks.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the floor stores: the texts that the adapter makes of the states and events of this one lifecycle, put together by hand. */
final class HandWrittenTexts {
    static final Duration PROVIDER_ANSWERS_WITHIN = Duration.ofHours(24);
    private static final Duration INQUIRY_IS_USED_WITHIN = Duration.ofDays(7);

    private static final String ID_OF_CUSTOMER = "\"customer\":\"";
    private static final String UPDATED_AT = "\"updated_at\":\"";
    private static final String EVIDENCE = ",\"evidence\":";
    private static final String DECISIONS =
            "[{\"type\":\"person_verification\",\"state\":\"passed\",\"failure_codes\":[],\"expired_at\":null}]";

    private HandWrittenTexts() {}

    /** A step of the lifecycle after the first. */
    enum Move {
        OPEN_INQUIRY("storing", "waiting", "inquiry_opened", "provider", "kyc"),
        START_PROCESSING("waiting", "pending", "processing_started", "provider", "kyc"),
        FLAG_FOR_REVIEW("pending", "reviewing", "flagged_for_review", "provider", "kyc"),
        PASS("reviewing", "completed", "verification_passed", "officer", "grace");

        private final String beginning;
        private final String to;
        private final String event;
        private final String role;
        private final String actor;

        Move(String from, String to, String event, String role, String actor) {
            this.beginning = state(from);
            this.to = to;
            this.event = event;
            this.role = role;
            this.actor = actor;
        }

        String to() {
            return to;
        }

        String event() {
            return event;
        }

        boolean isLast() {
            return this == PASS;
        }

        @Nullable
        Instant deadline(Instant at) {
            return this == OPEN_INQUIRY ? at.plus(INQUIRY_IS_USED_WITHIN) : null;
        }

        void requireFrom(String body) {
            if (!body.startsWith(beginning)) {
                throw new IllegalStateException("not allowed: " + this);
            }
        }

        private static String state(String code) {
            return "{\"format\":1,\"code\":\"" + code + "\",\"header\":";
        }
    }

    static void requireVerified(String customer) {
        if (!customer.contains("\"standing\":\"verified\"")) {
            throw new IllegalStateException("the customer is not verified");
        }
    }

    static Instant updatedAt(String body) {
        int from = body.indexOf(UPDATED_AT) + UPDATED_AT.length();
        return Instant.parse(body.substring(from, body.indexOf('"', from)));
    }

    static String customer(String verification) {
        int from = verification.indexOf(ID_OF_CUSTOMER) + ID_OF_CUSTOMER.length();
        return verification.substring(from, verification.indexOf('"', from));
    }

    static String claim(UUID customer) {
        return "verification:kyc:enhanced_due_diligence:customer:" + customer;
    }

    static String storing(UUID id, UUID customer, Instant at) {
        return Move.state("storing") + "{\"id\":\"" + id + "\"," + subject(customer) + ",\"created_at\":\"" + at + "\","
                + UPDATED_AT + at + "\"},\"answer_due\":\"" + at.plus(PROVIDER_ANSWERS_WITHIN) + "\"}";
    }

    static String created(UUID id, UUID customer, Instant at) {
        return event("verification_created", at, "partner", "app") + ",\"id\":\"" + id + "\"," + subject(customer)
                + ",\"answer_due\":\"" + at.plus(PROVIDER_ANSWERS_WITHIN) + "\"}";
    }

    /** The state after a move, made of the one before. */
    static String moved(String body, UUID id, Move move, Instant at) {
        int updatedAt = body.indexOf(UPDATED_AT);
        StringBuilder next = new StringBuilder(body.length() + 200)
                .append(Move.state(move.to))
                .append(body, body.indexOf("{\"id\""), updatedAt)
                .append(UPDATED_AT)
                .append(at)
                .append("\"}")
                .append(EVIDENCE);
        if (move == Move.OPEN_INQUIRY) {
            next.append("{\"inquiry\":\"inq_").append(id).append("\",\"inquiry_state\":\"waiting\",\"checks\":[]}");
            return next.append(",\"expires_at\":\"")
                    .append(at.plus(INQUIRY_IS_USED_WITHIN))
                    .append("\"}")
                    .toString();
        }
        int evidence = body.indexOf(EVIDENCE, updatedAt) + EVIDENCE.length();
        next.append(body, evidence, body.indexOf('}', evidence) + 1);
        if (move == Move.PASS) {
            next.append(",\"result\":{\"outcome\":\"passed\"},\"decisions\":").append(DECISIONS);
        }
        return next.append('}').toString();
    }

    /** The event of a move. */
    static String happened(UUID id, Move move, Instant at) {
        String event = event(move.event, at, move.role, move.actor);
        return switch (move) {
            case OPEN_INQUIRY ->
                event + ",\"inquiry\":\"inq_" + id + "\",\"expires_at\":\"" + at.plus(INQUIRY_IS_USED_WITHIN) + "\"}";
            case START_PROCESSING, FLAG_FOR_REVIEW -> event + "}";
            case PASS -> event + ",\"decisions\":" + DECISIONS + "}";
        };
    }

    private static String event(String code, Instant at, String role, String actor) {
        return "{\"format\":1,\"code\":\"" + code + "\",\"stamp\":{\"at\":\"" + at + "\",\"role\":\"" + role
                + "\",\"actor\":\"" + actor + "\"}";
    }

    private static String subject(UUID customer) {
        return "\"subject\":{\"type\":\"kyc\",\"customer\":\"" + customer + "\"},\"method\":\"enhanced_due_diligence\"";
    }
}
