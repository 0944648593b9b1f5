package dev.edd.benchmarks.form;

import dev.edd.benchmarks.Contending;
import dev.edd.benchmarks.Standing;
import java.util.function.Supplier;

/** Who judges forms. */
public enum Contender implements Contending {
    /** The library. */
    EDD("edd", Standing.OURS, EddJudging::new),
    /** One check after another. */
    FLOOR("by hand", Standing.FLOOR, HandWritten::new),
    /** The same, and the answers made. */
    HAND_MADE("by hand, with answers made", Standing.FLOOR, HandMade::new),
    /** org.hibernate.validator:hibernate-validator. */
    HIBERNATE("Hibernate Validator", Standing.PEER, HibernateJudging::new),
    /** com.networknt:json-schema-validator. */
    SCHEMA("JSON Schema (networknt)", Standing.PEER, SchemaJudging::new),
    /** am.ik.yavi:yavi. */
    YAVI("YAVI", Standing.PEER, YaviJudging::new);

    private final String title;
    private final Standing standing;
    private final Supplier<Judging<?, ?>> maker;

    Contender(String title, Standing standing, Supplier<Judging<?, ?>> maker) {
        this.title = title;
        this.standing = standing;
        this.maker = maker;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    Judging<?, ?> make() {
        return maker.get();
    }
}
