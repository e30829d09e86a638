# Processor time of R for the sizes of ErLimit, in seconds, one line each: what, rows, time. Rscript er.R [ROWS ...]
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
least <- function(rounds, times, work) {
  best <- Inf
  for (k in seq_len(rounds)) {
    t <- system.time(for (i in seq_len(times)) work(), gcFirst = FALSE)
    best <- min(best, (t[1] + t[2]) / times)
  }
  best
}
asked <- as.numeric(commandArgs(trailingOnly = TRUE))
sizes <- if (length(asked)) asked else c(225, 10000, 1000000)
for (n in sizes) {
  d <- sample_of(n)
  frame <- data.frame(time = d$y[, 1], status = d$y[, 2], d$x)
  small <- max(1, floor(20000 / n))
  rounds <- if (n > 1e5) 2 else 4
  label <- format(n, scientific = FALSE)
  cat("cox.coxph.fit", label, least(rounds, small, function() fit(d$y, d$x)), "\n")
  cat("cox.coxph", label, least(rounds, small, function() coxph(Surv(time, status) ~ X1 + X2 + X3 + X4 + X5, frame)), "\n")
  sorted <- order(d$y[, 1])
  ys <- d$y[sorted]
  xs <- d$x[sorted, ]
  cat("sorted.coxph.fit", label, least(rounds, small, function() fit(ys, xs)), "\n")
  x <- cbind(1, matrix(runif(n * 5, -1, 1), n))
  y <- as.numeric(runif(n) < plogis(-0.3 + x[, -1] %*% (0.4 * (1:5) / 3)))
  cat("logistic.glm.fit", label, least(rounds, small, function() glm.fit(x, y, family = binomial())), "\n")
}
if (225 %in% sizes) {
  d <- sample_of(225)
  cat("refits.coxph.fit 225", least(3, 1, function() for (i in 1:1000) {
    rows <- sample(225, replace = TRUE)
    fit(d$y[rows], d$x[rows, ])
  }), "\n")
}
