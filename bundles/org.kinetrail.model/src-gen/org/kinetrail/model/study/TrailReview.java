/**
 */
package org.kinetrail.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trail Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.TrailReview#getUpTo <em>Up To</em>}</li>
 *   <li>{@link org.kinetrail.model.study.TrailReview#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.TrailReview#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.TrailReview#getEvent <em>Event</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.study.StudyPackage#getTrailReview()
 * @model
 * @generated
 */
public interface TrailReview extends EObject {
	/**
	 * Returns the value of the '<em><b>Up To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Up To</em>' attribute.
	 * @see #setUpTo(long)
	 * @see org.kinetrail.model.study.StudyPackage#getTrailReview_UpTo()
	 * @model
	 * @generated
	 */
	long getUpTo();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.TrailReview#getUpTo <em>Up To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Up To</em>' attribute.
	 * @see #getUpTo()
	 * @generated
	 */
	void setUpTo(long value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.kinetrail.model.study.StudyPackage#getTrailReview_At()
	 * @model
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.TrailReview#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.kinetrail.model.study.StudyPackage#getTrailReview_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.TrailReview#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(long)
	 * @see org.kinetrail.model.study.StudyPackage#getTrailReview_Event()
	 * @model
	 * @generated
	 */
	long getEvent();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.TrailReview#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(long value);

} // TrailReview
