package dev.edd.domain.party;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.lifecycle.Refusal;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** The refusals of the party register. */
public sealed interface PartyRefusal extends Refusal {
    /**
     * Nobody is registered under that id, or the counterparty is another customer's. The two are told apart nowhere, so
     * that nobody can probe for ids.
     *
     * @param resource what was looked for, {@code customer} or {@code counterparty}
     */
    record NotFound(String resource) implements PartyRefusal {
        @Override
        public String code() {
            return "not_found";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("resource", resource);
        }

        @Override
        public String text() {
            return resource + " not found";
        }
    }

    /**
     * Somebody is registered under that id.
     *
     * @param resource what was to be registered, {@code customer} or {@code counterparty}
     */
    record AlreadyRegistered(String resource) implements PartyRefusal {
        @Override
        public String code() {
            return "already_registered";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("resource", resource);
        }

        @Override
        public String text() {
            return "A " + resource + " with that id is registered already";
        }
    }

    /** The name is blank, too long, or holds characters that no store can keep. */
    record InvalidName() implements PartyRefusal {
        @Override
        public String code() {
            return "invalid_name";
        }

        @Override
        public String text() {
            return "A name must be 1 to " + PartyName.LONGEST + " characters of valid text";
        }
    }

    /**
     * Only an officer brings back whom somebody rejected or froze.
     *
     * @param standing the code of the standing
     */
    record OfficerRequired(String standing) implements PartyRefusal {
        /**
         * The refusal for a standing.
         *
         * @param standing the standing that the party is in
         */
        public OfficerRequired(Coded standing) {
            this(standing.code());
        }

        @Override
        public String code() {
            return "officer_required";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("standing", standing);
        }

        @Override
        public String text() {
            return "The party is " + standing + "; only an officer may change that";
        }
    }

    /**
     * The party is in that standing already.
     *
     * @param standing the code of the standing
     */
    record StandingUnchanged(String standing) implements PartyRefusal {
        /**
         * The refusal for a standing.
         *
         * @param standing the standing that the party is in
         */
        public StandingUnchanged(Coded standing) {
            this(standing.code());
        }

        @Override
        public String code() {
            return "standing_unchanged";
        }

        @Override
        public Map<String, String> attributes() {
            return LinkedHashMap.of("standing", standing);
        }

        @Override
        public String text() {
            return "The party is " + standing + " already";
        }
    }
}
