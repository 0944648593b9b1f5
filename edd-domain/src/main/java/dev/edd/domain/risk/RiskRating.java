package dev.edd.domain.risk;

import dev.edd.domain.lifecycle.Coded;

/** How great the risk of a customer is, from the least on (seed 001: an automated assessment rates high risk). */
public enum RiskRating implements Coded {
    /** Nothing stands out. */
    LOW("low"),
    /** More than usual, and bearable. */
    MEDIUM("medium"),
    /** Too great without Enhanced Due Diligence. */
    HIGH("high");

    private final String code;

    RiskRating(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
