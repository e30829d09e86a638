set.seed(20260101)
n <- 12
d <- data.frame(subject=rep(1:n,each=2), period=rep(1:2,n))
d$sequence <- ifelse(d$subject<=n/2,"TR","RT")
d$treatment <- substr(d$sequence,d$period,d$period)
d$value <- round(exp(4+rnorm(n,0,.3)[d$subject]+.05*(d$period==2)+ .04*(d$treatment=="T")+rnorm(2*n,0,.15)),2)
d <- d[!(d$subject==3&d$period==2),]
write.csv(d[,c("subject","sequence","period","treatment","value")],"crossover.csv",row.names=FALSE,quote=FALSE)
f <- lm(log(value)~factor(subject)+factor(period)+relevel(factor(treatment),"R"),d)
co <- summary(f)$coefficients; e <- co[nrow(co),1]; se <- co[nrow(co),2]; df <- f$df.residual
out <- function(case,p,v) cat(sprintf("%s,%s,%.17g\n",case,p,v),file="expected.csv",append=TRUE)
cat("case,parameter,value\n",file="expected.csv")
rep_be <- function(case,e,se,df,mse){ q <- qt(.95,df)
 out(case,"BERATIO",100*exp(e)); out(case,"BELOWER",100*exp(e-q*se)); out(case,"BEUPPER",100*exp(e+q*se)); out(case,"BESE",se); out(case,"BEDF",df)
 out(case,"BECV",100*sqrt(exp(mse)-1)); out(case,"BEPLOWER",pt((e-log(.8))/se,df,lower.tail=FALSE)); out(case,"BEPUPPER",pt((e-log(1.25))/se,df)) }
rep_be("crossover",e,se,df,summary(f)$sigma^2)
# parallel
x <- data.frame(subject=1:17,treatment=c(rep("T",9),rep("R",8))); x$value <- round(exp(3+.1*(x$treatment=="T")+rnorm(17,0,ifelse(x$treatment=="T",.3,.15))),3)
write.csv(cbind(x[,1,drop=F],sequence="",period="",x[,2:3]),"parallel.csv",row.names=FALSE,quote=FALSE)
t <- t.test(log(value)~factor(treatment,levels=c("T","R")),x,conf.level=.9); a <- lm(log(value)~treatment,x)
rep_be("parallel",unname(t$estimate[1]-t$estimate[2]),t$stderr,unname(t$parameter),summary(a)$sigma^2)
# full replicate TRTR/RTRT
n <- 18; g <- data.frame(subject=rep(1:n,each=4),period=rep(1:4,n)); g$sequence <- ifelse(g$subject<=10,"TRTR","RTRT"); g$treatment <- substr(g$sequence,g$period,g$period)
g$value <- round(exp(5+rnorm(n,0,.4)[g$subject]-.05*(g$treatment=="T")+.02*g$period+rnorm(4*n,0,ifelse(g$treatment=="R",.45,.3))),2)
write.csv(g[,c("subject","sequence","period","treatment","value")],"replicate.csv",row.names=FALSE,quote=FALSE)
f <- lm(log(value)~factor(subject)+factor(period)+relevel(factor(treatment),"R"),g); co <- summary(f)$coefficients
rep_be("replicate",co[nrow(co),1],co[nrow(co),2],f$df.residual,summary(f)$sigma^2)
lv <- function(s,tr) log(g$value[g$subject==s&g$treatment==tr])
i <- sapply(1:n,function(s) mean(lv(s,"T"))-mean(lv(s,"R"))); dr <- sapply(1:n,function(s) diff(rev(lv(s,"R")))); dt <- sapply(1:n,function(s) diff(rev(lv(s,"T"))))
sq <- factor(ifelse(1:n<=10,"TRTR","RTRT"))
contr <- function(v){ m <- lm(v~0+sq); k <- rep(.5,2); est <- sum(k*coef(m)); se <- sqrt(drop(t(k)%*%vcov(m)%*%k)); list(est=est,se=se,ms=summary(m)$sigma^2,df=m$df.residual)}
I <- contr(i); D <- contr(dr); T <- contr(dt)
bound <- function(theta){ q <- qt(.95,I$df); lo <- I$est-q*I$se; hi <- I$est+q*I$se; x <- I$est^2-I$se^2; bx <- max(abs(lo),abs(hi))^2; s2 <- D$ms/2; y <- -theta*s2; by <- y*D$df/qchisq(.95,D$df); (x+y)+sqrt((bx-x)^2+(by-y)^2)}
out("replicate","BESWR",sqrt(D$ms/2)); out("replicate","BEBOUNDHV",bound((log(1.25)/.25)^2)); out("replicate","BEBOUNDNTI",bound((log(1/.9)/.1)^2))
out("replicate","BESDRATIO",sqrt(T$ms/D$ms)/sqrt(qf(.05,T$df,D$df)))
r <- lm(log(value)~factor(subject)+factor(period),subset(g,treatment=="R")); cv <- sqrt(exp(summary(r)$sigma^2)-1); out("replicate","BECVWR",100*cv)
s <- sqrt(log(1+min(cv,.5)^2)); out("replicate","BEWIDELOWER",100*exp(-.76*s)); out("replicate","BEWIDEUPPER",100*exp(.76*s))
