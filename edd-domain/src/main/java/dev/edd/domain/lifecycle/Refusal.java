package dev.edd.domain.lifecycle;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * Why a command was not accepted: an expected answer, not an error. Each package seals its own refusals under this
 * interface. A refusal holds no personal data and is meant for partners and officers; what a customer may read is of
 * another type, since a customer must never learn of a suspicion.
 */
public interface Refusal {
    /**
     * What kind of refusal this is.
     *
     * @return a stable snake_case code
     */
    String code();

    /**
     * What the refusal is about, by name, for hosts that write their own texts.
     *
     * @return attribute values by stable snake_case names, in the order of the default text
     */
    default Map<String, String> attributes() {
        return LinkedHashMap.empty();
    }

    /**
     * The refusal in words.
     *
     * @return a default text in English, without personal data
     */
    String text();
}
