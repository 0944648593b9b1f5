package dev.edd.benchmarks.step;

import dev.edd.benchmarks.Contending;
import dev.edd.benchmarks.Standing;
import java.util.function.Supplier;

/** Who runs verifications. */
public enum Contender implements Contending {
    /** The library. */
    EDD("edd", Standing.OURS, EddStepping::new),
    /** A switch. */
    FLOOR("by hand", Standing.FLOOR, HandWritten::new),
    /** com.alibaba.cola:cola-component-statemachine. */
    COLA("COLA", Standing.PEER, ColaStepping::new),
    /** com.github.stateless4j:stateless4j. */
    STATELESS("stateless4j", Standing.PEER, StatelessStepping::new),
    /** org.squirrelframework:squirrel-foundation. */
    SQUIRREL("Squirrel", Standing.PEER, SquirrelStepping::new),
    /** org.springframework.statemachine:spring-statemachine-core. */
    SPRING("Spring Statemachine", Standing.PEER, SpringStepping::new);

    private final String title;
    private final Standing standing;
    private final Supplier<Stepping> maker;

    Contender(String title, Standing standing, Supplier<Stepping> maker) {
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

    Stepping make() {
        return maker.get();
    }
}
