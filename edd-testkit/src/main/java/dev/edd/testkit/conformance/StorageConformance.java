package dev.edd.testkit.conformance;

/**
 * Everything that a storage must do. A test class of an adapter implements it with one method:
 *
 * <pre>{@code
 * class MyStorageConformanceTest implements StorageConformance {
 *     public Storage fresh() {
 *         return ...;
 *     }
 * }
 * }</pre>
 *
 * <p>Run it with the engines of JUnit Jupiter and of jqwik: some of it are properties. No test of it is ever skipped.
 */
public interface StorageConformance
        extends CommitConformance,
                UnitOfWorkConformance,
                NestingConformance,
                TenantConformance,
                PrecisionConformance,
                ConcurrencyConformance,
                ClaimConformance,
                VerificationListingConformance,
                VerificationQueryConformance,
                PartyConformance,
                HistoryConformance,
                OutboxConformance,
                DeadLetterConformance,
                LeaseConformance,
                RequestConformance,
                RequestClaimConformance,
                RequestListingConformance,
                RequestDueConformance,
                OnboardingConformance,
                ChainConformance,
                CaseUnitConformance,
                QuestionnaireConformance,
                DocumentConformance,
                CaseTenantConformance,
                SubmissionConformance,
                SubmissionListingConformance,
                RatingConformance,
                ReviewDueConformance,
                RiskChainConformance,
                RiskTenantConformance {}
