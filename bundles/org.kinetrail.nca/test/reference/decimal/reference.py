"""The rules of the nca table in 60-digit decimal arithmetic: slow, plain, and sharing no code with the product."""
from decimal import Decimal as D, getcontext
getcontext().prec = 60
getcontext().Emin=-999999999; getcontext().Emax=999999999
Z = D(0); LN2 = D(2).ln()
def num(s): return D(float(s))
class NA(Exception): pass
RULES = {'none': ('0','0','0'), 'all0': ('0','0','0'), 'first0_middrop_last0': ('0','d','0'), 'alldrop': ('d','d','d'), 'first0_midlloq2_last0': ('0','h','0')}
def clean(rows, route, rule):
    times=[r['time'] for r in rows]
    if any(t=='' for t in times): return 'missing-time'
    s=[(num(r['time']), None if r['conc']=='' else num(r['conc']), None if r['lloq']=='' else num(r['lloq'])) for r in rows]
    if any(c is not None and c<0 for _,c,_ in s): return 'negative-concentration'
    if len(set(t for t,_,_ in s))<len(s): return 'duplicate-time'
    s.sort(key=lambda x:x[0])
    base=[c for t,c,_ in s if t<=0 and c is not None]
    post=[(t,c,l) for t,c,l in s if t>=0 and c is not None and not (route=='ivbolus' and t==0 and c==0)]
    if not post: return 'no-samples'
    q=[t for t,c,_ in post if c>0]
    first,last=(q[0],q[-1]) if q else (None,None)
    pts=[]; dropped0=False; obs=[]
    for t,c,l in post:
        obs.append((t,c))
        if c>0: pts.append((t,c,'m')); continue
        a=RULES[rule][0 if first is None or t<first else 2 if t>last else 1]
        if a=='0': pts.append((t,Z,'z'))
        elif a=='h':
            if l is None: return 'lloq-missing'
            pts.append((t,l/2,'i' if l>0 else 'z'))
        elif t==0: dropped0=True
    return dict(pts=pts,q=q,obs=obs,dropped0=dropped0,base=base[-1] if base else None)
def seg(kind,t1,c1,t2,c2):
    dt=t2-t1
    if kind=='lin': return dt*(c1+c2)/2, dt*(t1*c1+t2*c2)/2
    L=(c2/c1).ln()
    return dt*(c2-c1)/L, dt*(t2*c2-t1*c1)/L-dt*dt*(c2-c1)/(L*L)
def kind(method,sw,t2,c1,c2):
    if method=='linear': return 'lin'
    if method=='linuplogdown': return 'log' if 0<c2<c1 else 'lin'
    return 'log' if t2>sw and c1>0 and c2>0 and c1!=c2 else 'lin'
def ols(p):
    n=len(p); y=[c.ln() for _,c in p]; tm=sum(t for t,_ in p)/n; ym=sum(y)/n
    sxx=sum((t-tm)**2 for t,_ in p); sxy=sum((t-tm)*(v-ym) for (t,_),v in zip(p,y)); syy=sum((v-ym)**2 for v in y)
    if len(set(c for _,c in p))==1: return None
    b=sxy/sxx; r2=sxy*sxy/(sxx*syy); 
    return dict(n=n,lz=-b,b0=ym-b*tm,r2=r2,adj=1-(1-r2)*(n-1)/(n-2),lo=p[0][0],hi=p[-1][0])
def slope(pts,route,tmax,dur):
    cand=[(t,c) for t,c,k in pts if c>0 and k!='s' and (t>=tmax if route=='ivbolus' else t>tmax) and t>=dur]
    if len(cand)<3: raise NA('few')
    fits=[ols(cand[-n:]) for n in range(3,len(cand)+1)]
    fits=[f for f in fits if f and f['lz']>0]
    if not fits: raise NA('nofall')
    best=max(f['adj'] for f in fits)
    if best<=0: raise NA('poor')
    ok=[f for f in fits if best-f['adj']<D('1e-4')]
    margin=min([abs(best-f['adj']-D('1e-4')) for f in fits])
    f=max(ok,key=lambda f:f['n']); f['margin']=margin; return f
def analyse(rows,intervals):
    h=rows[0]; route=h['route']; method=h['method']; rule=h['blq_rule']; out={}
    dose=num(h['dose']) if h['dose'] not in ('',) else None
    if dose is not None and dose<=0: dose=None
    dur=num(h['infusion_duration']) if route=='ivinfusion' and h['infusion_duration'] else Z
    if dur<0: dur=Z
    c=clean(rows,route,rule)
    if isinstance(c,str): return c
    pts,q=c['pts'],c['q']
    if not q:
        for p in ('CMAX','CMIN','AUCLST','AUCALL','AUMCLST','AUMCALL'): out[p]=Z
        if dose: out['CMAXD']=Z; out['AUCLSTD']=Z
        for s,e in intervals:
            for k in ('LAST','ALL','IFO','IFP','NC'): out[f'AUCINT_{k}_{s}_{e}']=Z
        out['_base']=c['base']; return out
    if pts[0][0]>0:
        if route=='ivbolus':
            if len(pts)>1 and pts[0][1]>pts[1][1]>0:
                (t1,c1,_),(t2,c2,_)=pts[:2]
                c0=(c1.ln()-t1*(c2.ln()-c1.ln())/(t2-t1)).exp()
            else: c0=next(v for _,v,_ in pts if v>0)
        else: c0=Z
        pts=[(Z,c0,'s')]+pts
    obs=[p for p in pts if p[2]!='s']
    cmax=max(v for _,v,_ in obs); tmax=next(t for t,v,_ in obs if v==cmax)
    pos=[(t,v) for t,v,_ in obs if v>0]; tl,cl=pos[-1]
    out.update(CMAX=cmax,TMAX=tmax,CMIN=min(v for _,v,_ in pts),TFIRST=pos[0][0],TLST=tl,CLST=cl)
    if route=='ivbolus': out['C0']=pts[0][1]
    else:
        before=Z
        for t,v in c['obs']:
            if v>0: break
            before=t
        out['TLAG']=before
    if route=='ivinfusion':
        x=[v for t,v,k in obs if t==dur]
        if x: out['CEOI']=x[0]
    sw=Z if route=='ivbolus' and pts[0][2]=='s' and pts[0][1]>cmax else tmax
    n=next(i for i,p in enumerate(pts) if p[0]==tl)
    segs=[(kind(method,sw,b[0],a[1],b[1]),a[0],a[1],b[0],b[1]) for a,b in zip(pts[:n],pts[1:n+1])]
    A=[seg(*s) for s in segs]
    auc=sum((a for a,_ in A),Z); aumc=sum((m for _,m in A),Z)
    level=c['dropped0'] and pts[0][2]=='s' and len(set(v for _,v,_ in pts[1:]))==1
    tri=n+1<len(pts)
    if not level:
        out.update(AUCLST=auc,AUMCLST=aumc)
        ta,tm=seg('lin',tl,cl,pts[n+1][0],Z) if tri else (Z,Z)
        out.update(AUCALL=auc+ta,AUMCALL=aumc+tm)
    try:
        f=slope(pts,route,tmax,dur); lz=f['lz']
        clp=(f['b0']-lz*tl).exp()
        out.update(LAMZ=lz,LAMZHL=LN2/lz,LAMZNPT=D(f['n']),LAMZLL=f['lo'],LAMZUL=f['hi'],LAMZSPN=(f['hi']-f['lo'])*lz/LN2,R2=f['r2'],R2ADJ=f['adj'],CORRXY=-f['r2'].sqrt(),b0=f['b0'],CLSTP=clp,_margin=f['margin'])
        if not level:
            for k,x in (('O',cl),('P',clp)):
                i=auc+x/lz; m=aumc+x*tl/lz+x/lz**2
                out['AUCIF'+k]=i; out['AUMCIF'+k]=m; out['AUCPE'+k]=100*(1-auc/i); out['AUMCPE'+k]=100*(1-aumc/m)
                if route=='ivbolus': out['AUCPBE'+k]=100*(A[0][0] if pts[0][2]=='s' and A else Z)/i
    except NA: lz=None
    def div(p,x):
        if x in out and dose: out[p]=out[x]/dose
    for x in ('CMAX','AUCLST','AUCIFO','AUCIFP'): div(x+'D',x)
    iv=route in('ivbolus','ivinfusion'); 
    pre='MRTIV' if iv else 'MRTEV'
    for k in ('LST','IFO','IFP'):
        if 'AUC'+k in out and out['AUC'+k]>0: out[pre+k]=out['AUMC'+k]/out['AUC'+k]-(dur/2)
    for k in 'OP':
        if dose and 'AUCIF'+k in out and route!='cellular':
            cl_=dose/out['AUCIF'+k]; s='' if iv else 'F'
            out['CL'+s+k]=cl_; out['VZ'+s+k]=cl_/lz
            if iv: out['VSS'+k]=out['MRTIVIF'+k]*cl_
    for k,x in (('','IFO'),('P','IFP'),('LST','LST')):
        m=out.get(pre+x)
        if m is not None and m>0: out['EFFHL'+k]=LN2*m; out['KEL'+k]=1/m
    out['TMIN']=next(t for t,v,_ in pts if v==out['CMIN'])
    out['_base']=c['base']
    def area(s,e):
        t=Z
        for kd,t1,c1,t2,c2 in segs:
            a,b=max(s,t1),min(e,t2)
            if b<=a: continue
            def at(x):
                if x==t1: return c1
                if x==t2: return c2
                w=(x-t1)/(t2-t1)
                return (c1.ln()+w*(c2.ln()-c1.ln())).exp() if kd=='log' else c1+w*(c2-c1)
            t+=seg(kd,a,at(a),b,at(b))[0]
        return t
    for ss,es in intervals:
        s,e=num(ss),num(es); o=area(s,e); N=f'_{ss}_{es}'
        out['AUCINT_LAST'+N]=o
        def toward():
            if not tri: return Z
            zt=pts[n+1][0]
            if e<=tl or s>=zt: return Z
            line=lambda x: cl*(zt-x)/(zt-tl)
            if s>tl or e>=zt:
                a,b=max(s,tl),min(e,zt); return (b-a)*(line(a)+line(b))/2
            return seg('log',tl,cl,e,line(e))[0]
        out['AUCINT_ALL'+N]=o+toward()
        if lz is not None:
            def tail(x):
                a=max(s,tl)
                return Z if e<=a else x/lz*((-lz*(a-tl)).exp()-(-lz*(e-tl)).exp())
            out['AUCINT_IFO'+N]=o+tail(cl); out['AUCINT_IFP'+N]=o+tail(clp)
        else:
            if e<=tl: out['AUCINT_IFO'+N]=o   # nothing to extrapolate
        # hybrid
        if e<=tl: out['AUCINT_NC'+N]=o
        elif tri and e<=pts[-1][0]: out['AUCINT_NC'+N]=o+toward()
        elif lz is not None and not tri and s<=tl:
            ce=(f['b0']-lz*e).exp()
            out['AUCINT_NC'+N]=o+(seg('log',tl,cl,e,ce)[0] if ce<cl else seg('lin',tl,cl,e,ce)[0])
        elif tri: out['AUCINT_NC'+N]='?'
    return out
