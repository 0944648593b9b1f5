package dev.edd.benchmarks.step;

import dev.edd.domain.verification.VerificationCommand;

/**
 * A command with its name, found beforehand, so that no contender pays for finding it.
 *
 * @param command what is asked
 * @param name which command it is
 */
record Ask(VerificationCommand command, Asked name) {
    static Ask of(VerificationCommand command) {
        return new Ask(command, Asked.of(command));
    }
}
