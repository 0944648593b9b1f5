package dev.edd.host.wire.questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.ReviewedRound;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer found of an answer, as the customer may know it: nothing of an officer's note is here.
 *
 * @param promptId the prompt that was answered
 * @param round the round in which it was answered
 * @param outcome {@code accepted}, and it stays so, or {@code refused}
 * @param code why it was refused, for programs; null when it was accepted
 * @param text why it was refused, for the customer to read; null when it was accepted
 */
public record OutcomeLine(
        String promptId,
        int round,
        String outcome,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String code,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String text) {
    /**
     * What was found last of each prompt that was reviewed: what was accepted in an early round stands beside what was refused
     * in the last one.
     *
     * @param request any request
     * @return one line for each prompt, in the order in which they were first answered
     */
    public static List<OutcomeLine> latest(EddRequest request) {
        return latest(request.reviewed());
    }

    /**
     * What was found before a round was asked.
     *
     * @param request any request
     * @param round the number of the round
     * @return one line for each prompt, in the order in which they were first answered
     */
    public static List<OutcomeLine> before(EddRequest request, int round) {
        return latest(request.reviewed().filter(each -> each.round().number() < round));
    }

    private static List<OutcomeLine> latest(Seq<ReviewedRound> rounds) {
        return rounds.flatMap(
                        each -> each.outcomes().map(outcome -> of(each.round().number(), outcome)))
                .foldLeft(LinkedHashMap.<String, OutcomeLine>empty(), (found, line) -> found.put(line.promptId(), line))
                .values()
                .toJavaList();
    }

    private static OutcomeLine of(int round, PromptOutcome outcome) {
        PromptId prompt = outcome.prompt();
        return outcome instanceof PromptOutcome.Refused refused
                ? new OutcomeLine(
                        prompt.value(),
                        round,
                        "refused",
                        refused.reason().code(),
                        refused.reason().text())
                : new OutcomeLine(prompt.value(), round, "accepted", null, null);
    }
}
