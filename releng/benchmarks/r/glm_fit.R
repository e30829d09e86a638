# glm.fit on data of the shape of LogisticBenchmark: best of several runs, in milliseconds
set.seed(1)
for (n in c(225, 10000, 1000000)) {
  x <- cbind(1, matrix(runif(n * 5, -1, 1), n))
  y <- as.numeric(runif(n) < plogis(-0.3 + x[, -1] %*% (0.4 * (1:5) / 3)))
  inner <- if (n < 1000) 50 else 1
  best <- Inf
  for (run in 1:(if (n > 1e5) 5 else 60)) {
    t <- system.time(for (m in 1:inner) fit <- glm.fit(x, y, family = binomial()))[[3]] / inner
    best <- min(best, t)
  }
  cat(n, "rows:", format(1000 * best), "ms,", fit$iter, "iterations\n")
}
