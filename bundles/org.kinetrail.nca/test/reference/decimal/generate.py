"""Writes cases.csv and expected.csv: random adversarial profiles and what the rules give for them. Arguments: seed, number of shapes."""
import csv, math, random, sys
from decimal import Decimal as D
import reference as R
seed = int(sys.argv[1]); N = int(sys.argv[2]); rnd = random.Random(seed)
def g(x): return repr(float(x)) if not isinstance(x,str) else x
def times(n,scale=1,neg=True):
    t=sorted(rnd.sample([0,0.5,1,2,3,4,5,7,9,11,14,17,21,25,28,35,42,56,60,84,90,120,168],n))
    return [x*scale for x in t]
def shape(n):
    k=rnd.randrange(14)
    sc=rnd.choice([1,1,1,1,1e-200,1e150,1e-9,1e9]); ts=rnd.choice([1,1,1,1,1/24,24,1e-5,1e5])
    t=times(n,ts)
    tm=rnd.uniform(0,20)*ts
    if k<6:
        c=[1e4*math.exp(-abs(x-tm)/ts*(0.5 if x<tm else rnd.choice([.05,.1,.2]))+.4*rnd.gauss(0,1)) for x in t]
    elif k==6: c=[rnd.choice([500,500,800]) for x in t]
    elif k==7: c=[700 for x in t]
    elif k==8: c=[100*math.exp(.03*x/ts)*rnd.uniform(.9,1.1) for x in t]
    elif k==9: c=[1000*(1+rnd.choice([1e-15,1e-12,1e-9,1e-6,1e-3,0])*rnd.uniform(-1,1)*5) for x in t]
    elif k==10: c=[1000*math.exp(-.07*x/ts) for x in t]
    elif k==11: c=[1000*math.exp(-.07*x/ts)*(1+1e-7*rnd.gauss(0,1)) for x in t]
    elif k==12: c=[10**rnd.uniform(-3,6) for x in t]
    else: c=[round(rnd.uniform(0,5))*100 for x in t]
    c=[float('%.*g'%(rnd.choice([3,5,17]),x*sc)) for x in c]
    return t,c,sc,ts
def mk(case):
    n=rnd.choice([1,1,2,2,3,3,4,5,6,8,10,12,15,17])
    t,c,sc,ts=shape(n); lloq=rnd.choice(['','50',repr(50*sc),repr(50*sc)])
    pb=rnd.choice([0,0,.1,.3,.6,1]) ; pm=rnd.choice([0,0,.1,.3])
    rows=[]
    for i,(a,b) in enumerate(zip(t,c)):
        v=g(b)
        if rnd.random()<pb: v='0'
        if pb and (i<rnd.choice([0,1,2]) or i>n-rnd.choice([0,1,2,3])-1) : v='0'
        if rnd.random()<pm: v=''
        rows.append([g(a),v])
    if rnd.random()<.25:
        for j in range(rnd.choice([1,2])): rows.append([g(-(j+.5)*ts),rnd.choice(['0','0','',g(300*sc)])])
    if rnd.random()<.05: rows.append([rows[0][0],'7'])
    if rnd.random()<.03: rows.append([g(200*ts),g(-5*sc)])
    if rnd.random()<.02: rows.append(['','5'])
    if rnd.random()<.4: rnd.shuffle(rows)
    route=rnd.choice(['extravascular','ivbolus','ivinfusion','cellular'])
    dur=rnd.choice(['','0',g(.5*ts),g(2*ts),g(8*ts),g(30*ts)])
    dose=rnd.choice(['100','2e8','0','','-5','1e-3','450'])
    unit=rnd.choice([('d','copies/ug','cells'),('h','mg/L','mg'),('','',''),('day','x,y','u'),('wk','ng/mL','ug')])
    out=[]
    combos=[(m,r) for m in ('linear','linuplogdown','linlog') for r in R.RULES]
    for m,r in rnd.sample(combos,rnd.choice([2,4,15])):
        out.append([dict(case=case,subject='s',time=a,conc=b,lloq=lloq,dose=dose,route=route,infusion_duration=dur,method=m,blq_rule=r,time_unit=unit[0],conc_unit=unit[1],dose_unit=unit[2]) for a,b in rows])
    return out
H = 'case,subject,time,conc,lloq,dose,route,infusion_duration,method,blq_rule,time_unit,conc_unit,dose_unit'.split(',')
IV = [('0', '28'), ('2.5', '14'), ('7', '400'), ('100', '500'), ('0', '0.25')]
with open('cases.csv', 'w', newline='') as f, open('expected.csv', 'w') as e:
    w = csv.DictWriter(f, H, lineterminator='\n'); w.writeheader()
    e.write('case,method,blq_rule,parameter,value\n')
    for i in range(N):
        for p in mk('c%d' % i):
            ref = R.analyse(p, IV); key = '%s,%s,%s,' % (p[0]['case'], p[0]['method'], p[0]['blq_rule'])
            if isinstance(ref, str):
                w.writerows(p); e.write(key + 'fault,' + ref + '\n'); continue
            if ref.pop('_margin', D(1)) < D('1e-8'):
                continue  # two choices of points are as good as equal
            ref.pop('_base'); w.writerows(p)
            for q, v in ref.items():
                e.write('%s%s,%s\n' % (key, q, v if v == '?' else '%.17g' % v))
