# CPU time of coxph.fit, and of 1,000 bootstrap refits, for the sizes of CoxBenchmark. Rscript cox.R
suppressMessages(library(survival))
set.seed(1)
sample_of <- function(n) {
  x <- matrix(runif(n * 5, -1.5, 1.5), n)
  x[, 5] <- rbinom(n, 1, 0.5)
  event <- rexp(n) * exp(-x %*% c(0.3, -0.2, 0.1, 0.05, 0))
  end <- runif(n) * 3
  list(y = Surv(pmin(event, end), as.numeric(event <= end)), x = x)
}
control <- coxph.control()
fit <- function(y, x) coxph.fit(x, y, NULL, NULL, NULL, control, NULL, "efron", as.character(seq_len(nrow(x))), resid = FALSE,
                                nocenter = c(-1, 0, 1))
for (n in c(225, 10000, 1000000)) {
  d <- sample_of(n)
  times <- max(1, min(1000, 200000 / n))
  best <- Inf
  for (k in 1:5) {
    t <- system.time(for (i in 1:times) fit(d$y, d$x))
    best <- min(best, (t[1] + t[2]) / times)
  }
  cat(n, "coxph.fit", best * 1e6, "microseconds\n")
}
d <- sample_of(225)
best <- Inf
for (k in 1:5) {
  t <- system.time(for (i in 1:1000) { rows <- sample(225, replace = TRUE); fit(d$y[rows], d$x[rows, ]) })
  best <- min(best, t[1] + t[2])
}
cat("1000 bootstrap refits", best * 1e3, "milliseconds\n")
