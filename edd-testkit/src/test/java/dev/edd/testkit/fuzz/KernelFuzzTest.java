package dev.edd.testkit.fuzz;

import dev.edd.fuzzing.FuzzSuite;
import dev.edd.fuzzing.FuzzTarget;
import java.util.List;

/** Nothing that is sent makes the kernel throw, or work without bound. */
class KernelFuzzTest implements FuzzSuite {
    @Override
    public List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of(
                                "questionnaire-validation",
                                JudgingSheets::new,
                                "dev.edd.domain.questionnaire.**",
                                "dev.edd.domain.document.**")
                        .runInEveryBuild(),
                FuzzTarget.of("submission-validation", JudgingSubmissions::new, "dev.edd.domain.submission.**")
                        .runInEveryBuild());
    }
}
