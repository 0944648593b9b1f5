package dev.edd.testkit.doubles;

import io.vavr.control.Option;
import java.util.concurrent.Callable;

/**
 * Counts the calls that a process makes through its ports, and kills the process at one of them, or lets that one fail. Each call is two
 * moments: before it has its effect, and after it had it but before the process knows. Share one between all the doubles
 * of one process, and make a new one for the process that comes after the crash. Safe to share between threads.
 */
public final class PortCalls {
    private static final int NEVER = 0;

    private final int fatal;
    private final int failing;
    private int moments;
    private Option<PortFailure> failure = Option.none();

    private PortCalls(int fatal, int failing) {
        this.fatal = fatal;
        this.failing = failing;
    }

    /**
     * Calls that only count.
     *
     * @return a process that lives on
     */
    public static PortCalls counted() {
        return new PortCalls(NEVER, NEVER);
    }

    /**
     * Calls that end at a moment.
     *
     * @param moment the moment at which the process dies, from 1
     * @return a process that dies; from that moment on every call dies
     */
    public static PortCalls dyingAt(int moment) {
        return new PortCalls(checked(moment), NEVER);
    }

    /**
     * Calls of which one fails.
     *
     * @param moment the moment at which that call fails, from 1
     * @return a process that lives on
     */
    public static PortCalls failingAt(int moment) {
        return new PortCalls(NEVER, checked(moment));
    }

    private static int checked(int moment) {
        if (moment < 1) {
            throw new IllegalArgumentException("the first moment is 1: " + moment);
        }
        return moment;
    }

    /**
     * How many moments there were so far.
     *
     * @return two for each call that came through
     */
    public synchronized int moments() {
        return moments;
    }

    /**
     * Whether the process died.
     *
     * @return true from the fatal moment on
     */
    public synchronized boolean isDead() {
        return fatal != NEVER && moments >= fatal;
    }

    /**
     * What failed, as it was thrown: whoever called may have caught it.
     *
     * @return the failure, none when no call has failed
     */
    public synchronized Option<PortFailure> failure() {
        return failure;
    }

    /**
     * Makes a call, as a double does for each call of its port.
     *
     * @param <A> what the call gives
     * @param port the call's name, for the message
     * @param effect what it does
     * @return what it gave
     * @throws Exception what the effect throws
     * @throws Crash when the process dies
     * @throws PortFailure when it is this call that fails
     */
    public <A> A call(String port, Callable<A> effect) throws Exception {
        pass("before " + port);
        A answer = effect.call();
        pass("after " + port);
        return answer;
    }

    private synchronized void pass(String moment) {
        if (isDead()) {
            throw new Crash(moment + ", being dead already");
        }
        moments++;
        if (isDead()) {
            throw new Crash(moment + ", moment " + moments);
        }
        if (moments == failing) {
            PortFailure thrown = new PortFailure(moment + ", moment " + moments);
            failure = Option.some(thrown);
            throw thrown;
        }
    }
}
